package org.daybook.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.base.Refusal;

/// Long work, and what follows from each of its ends; exactly one of them comes while the screen is shown.
///
/// @param work    on the lane's thread; may throw a [Refusal]
/// @param then    on the screen thread, with the result
/// @param refused on the screen thread, with the house's no
/// @param without on the screen thread, when it was given up or failed by a fault of ours
public record Task<T>(Supplier<T> work, Consumer<? super T> then, Consumer<Refusal> refused, Runnable without) {}
