package org.daybook.training;

import java.util.UUID;

/// The ID of a training.
///
/// @param value a UUIDv7
public record TrainingId(UUID value) {}
