package org.daybook.contact;

import java.util.Optional;
import java.util.UUID;

/// A call that was just logged.
///
/// @param call  its ID
/// @param wish  the ID of her wish not to be called, if she said so in this call
/// @param reach how she may be reached since then
public record LoggedCall(UUID call, Optional<UUID> wish, Reach reach) {}
