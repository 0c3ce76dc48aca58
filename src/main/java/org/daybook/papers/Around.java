package org.daybook.papers;

import java.util.function.Consumer;
import org.daybook.ui.MessageLine;

/// What the tab lends to its parts.
///
/// @param message where to say what came of it
/// @param open    shows a paper
/// @param again   asks for all papers anew
record Around(MessageLine message, Consumer<OpenDocument> open, Runnable again) {}
