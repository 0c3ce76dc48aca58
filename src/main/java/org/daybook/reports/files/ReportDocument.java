package org.daybook.reports.files;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A report for people to read, in one language: only words and published figures, so that no file can disclose more. Its parts
/// and their order never depend on a figure; the site's own text is included if there is one.
///
/// @param language    the language of its words, ISO 639
/// @param title       what it is
/// @param facts       the facts at its top: site, quarter, smallest group
/// @param notes       the method, in sentences; only the first explains how to read it
/// @param wording     the headings and the recurring words
/// @param selection   some of the figures in the words and order of a template, if one was chosen
/// @param tables      the figures
/// @param narrative   the site's own text, under headings; the lines of a text end with line feeds
/// @param definitions what each figure means
public record ReportDocument(String language, String title, List<Part> facts, List<String> notes, Wording wording,
        Optional<Selection> selection, List<Table> tables, List<Part> narrative, List<Definition> definitions) {
    private static final int WIDEST_NUMBER = 9_999_999;
    private static final int MOST_DIGITS = Integer.toString(Integer.MIN_VALUE).length();

    public ReportDocument {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        narrative = List.copyOf(narrative);
        definitions = List.copyOf(definitions);
    }

    /// Returns this report with the longest possible figures, to determine how much room a file needs.
    ReportDocument widest() {
        var widest = new Value(OptionalInt.of(WIDEST_NUMBER), wording.longestWay());
        return new ReportDocument(language, title, facts, notes, wording,
                selection.map(chosen -> new Selection(chosen.name(), chosen.title(), chosen.note(), chosen.lines()
                        .stream().map(line -> new Line(line.words(), line.isTotal(), widest, widest)).toList())),
                tables.stream().map(table -> new Table(table.title(), table.isDrawn(), table.lines().stream()
                        .map(line -> new Line(line.words(), line.isTotal(), widest, widest)).toList())).toList(),
                narrative, definitions);
    }

    /// A name with its description.
    ///
    /// @param name  the name
    /// @param words the description
    public record Part(String name, String words) {
        /// Returns its lines, without empty ones.
        List<String> lines() {
            return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /// The headings and the recurring words.
    ///
    /// @param about        of the page about the report
    /// @param howToRead    of the sentences on the method
    /// @param figures      of the page of figures
    /// @param charts       of the page of charts
    /// @param chartsNote   how to interpret a missing bar
    /// @param narrative    of the site's own text
    /// @param meanings     of the list of definitions
    /// @param counted      of the column of what is counted
    /// @param how          of the column of how a number is published
    /// @param present      of the column of this quarter's numbers
    /// @param before       of the column of the previous quarter
    /// @param notShown     in place of a suppressed table
    /// @param ways         every way in which a number may be published
    public record Wording(String about, String howToRead, String figures, String charts, String chartsNote,
            String narrative, String meanings, String counted, String how, String present, String before,
            String notShown,
            List<String> ways) {
        public Wording {
            ways = List.copyOf(ways);
        }

        /// Returns the number of letters that a value has at most: its number, a blank after it, and how it is published.
        int mostLetters() {
            return MOST_DIGITS + 2 + ways.stream().mapToInt(String::length).max().orElseThrow();
        }

        private String longestWay() {
            return ways.stream().max(Comparator.comparingInt(way -> way.getBytes(StandardCharsets.UTF_8).length))
                    .orElseThrow();
        }
    }

    /// Some of the figures, as selected by a template.
    ///
    /// @param name  the name on the tab of its sheet
    /// @param title the name of the template
    /// @param note  what it is, in a sentence
    /// @param lines its lines, always all of them; they contain nothing about the previous quarter
    public record Selection(String name, String title, String note, List<Line> lines) {
        public Selection {
            lines = List.copyOf(lines);
        }
    }

    /// Figures under one heading.
    ///
    /// @param title    in words
    /// @param isDrawn  whether it has a chart
    /// @param lines    its lines, always all of them
    public record Table(String title, boolean isDrawn, List<Line> lines) {
        public Table {
            lines = List.copyOf(lines);
        }

        /// Returns the lines with bars in a chart: all except the total.
        List<Line> bars() {
            return lines.stream().filter(line -> !line.isTotal()).toList();
        }

        /// Checks whether no line has a number.
        boolean isEmpty() {
            return lines.stream().allMatch(line -> line.now().number().isEmpty());
        }

        /// Returns the highest number of a bar; 1 if there is no bar.
        int most() {
            return Math.max(1, bars().stream().mapToInt(line -> line.now().number().orElse(0)).max().orElse(1));
        }
    }

    /// One figure.
    ///
    /// @param words   what is counted
    /// @param isTotal whether it is the total of its table
    /// @param now     the figure
    /// @param before  the figure of the previous quarter
    public record Line(String words, boolean isTotal, Value now, Value before) {}

    /// A published value: a number, if any, and how it is published. Missing numbers cannot be distinguished from each other.
    ///
    /// @param number the number, if any
    /// @param how    in words, for example *exact*
    public record Value(OptionalInt number, String how) {}

    /// The meaning of a figure.
    ///
    /// @param figure its name in the tables
    /// @param parts  what counts, what it is a share of, whom it covers, and so on
    public record Definition(String figure, List<Part> parts) {
        public Definition {
            parts = List.copyOf(parts);
        }
    }
}
