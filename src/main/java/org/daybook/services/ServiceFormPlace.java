package org.daybook.services;

import java.util.Optional;
import org.daybook.ui.Place;

/// Where a service is added or edited.
///
/// @param id which one; empty for a new one
record ServiceFormPlace(Optional<ServiceId> id) implements Place {}
