package org.daybook.accountability;

import java.util.List;
import java.util.stream.Collectors;

/// One paper, whole, in one language: what is read on the screen and what is laid out on pages.
///
/// @param title what stands on top; neutral
/// @param type  how large its letters are
/// @param parts in the order in which they are read
public record PaperLayout(String title, Type type, List<Part> parts) {
    public PaperLayout {
        parts = List.copyOf(parts);
    }

    /// How large its letters are.
    public enum Type {
        /// For who must show it.
        USUAL,
        /// For whom it is about.
        LARGE
    }

    /// A heading and what stands under it.
    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// What stands there.
    public sealed interface Line {
        /// As it is read.
        record Words(String words) implements Line {}

        /// Something that is missing, or that a person has to judge.
        ///
        /// @param label what is to be filled in
        /// @param lines how many empty lines
        record Blank(String label, int lines) implements Line {}
    }

    /// Everything that stands on it, a line each; an empty one is told by its label alone.
    String plain() {
        return parts.stream().map(part -> part.heading() + "\n" + part.lines().stream().map(line -> switch (line) {
            case Line.Words words -> words.words();
            case Line.Blank blank -> blank.label();
        }).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n\n"));
    }
}
