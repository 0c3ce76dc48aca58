package org.daybook.papers;

import java.util.function.Consumer;
import org.daybook.ui.MessageLine;

/// What the tab provides to its parts.
///
/// @param message shows results
/// @param open    shows a paper
/// @param again   reads all papers again
record Around(MessageLine message, Consumer<OpenDocument> open, Runnable again) {}
