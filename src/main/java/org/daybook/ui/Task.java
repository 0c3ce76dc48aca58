package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Long work, and what follows from each outcome; exactly one of them is called while the screen is shown.
///
/// @param work    on the lane's thread; may throw a [Refusal]
/// @param then    on the screen thread, with the result
/// @param refused on the screen thread, with the refusal
/// @param without on the screen thread, if it was cancelled or failed because of a fault of ours
public record Task<T>(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused, Runnable without) {}
