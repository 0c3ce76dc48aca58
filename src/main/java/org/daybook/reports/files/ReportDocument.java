package org.daybook.reports.files;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A report as people read it, in one language: words and published figures alone, so that no file can say more. Which parts
/// it has, and in which order, never depends on a figure: the site's own text is there where somebody wrote one.
///
/// @param language    of its words, ISO 639
/// @param title       what it is
/// @param facts       what stands at its top: site, quarter, smallest group
/// @param notes       the method, in sentences; the first alone says how to read it
/// @param wording     the headings and the words that recur
/// @param selection   some of the figures in the words and the order of a template, where one was chosen
/// @param tables      the figures
/// @param narrative   what the site writes to it, under headings; the lines of a text end with line feeds
/// @param definitions what each figure means
public record ReportDocument(String language, String title, List<Part> facts, List<String> notes, Wording wording,
        Optional<Selection> selection, List<Table> tables, List<Part> narrative, List<Definition> definitions) {
    private static final int WIDEST_NUMBER = 9_999_999;

    public ReportDocument {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        narrative = List.copyOf(narrative);
        definitions = List.copyOf(definitions);
    }

    /// The same report with the longest figures that there may be: what a file of it has room for.
    ReportDocument widest() {
        var widest = new Value(OptionalInt.of(WIDEST_NUMBER), wording.longestWay());
        return new ReportDocument(language, title, facts, notes, wording,
                selection.map(chosen -> new Selection(chosen.name(), chosen.title(), chosen.note(), chosen.lines()
                        .stream().map(line -> new Line(line.words(), line.isTotal(), widest, widest)).toList())),
                tables.stream().map(table -> new Table(table.title(), table.isDrawn(), table.lines().stream()
                        .map(line -> new Line(line.words(), line.isTotal(), widest, widest)).toList())).toList(),
                narrative, definitions);
    }

    /// Something with its name.
    ///
    /// @param name  the name
    /// @param words what is said of it
    public record Part(String name, String words) {
        /// Its lines, without empty ones.
        List<String> lines() {
            return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /// The headings and the words that recur.
    ///
    /// @param about        of the page about the report
    /// @param howToRead    of the sentences on the method
    /// @param figures      of the page of figures
    /// @param charts       of the page of charts
    /// @param chartsNote   how a missing bar is read
    /// @param narrative    of the site's own text
    /// @param meanings     of the list of definitions
    /// @param counted      of the column that says what is counted
    /// @param how          of the column that says how a number is given
    /// @param present      of the column of this quarter's numbers
    /// @param before       of the column of the quarter before
    /// @param notShown     in place of a table that is not given
    /// @param ways         every way in which a number may be given
    public record Wording(String about, String howToRead, String figures, String charts, String chartsNote,
            String narrative, String meanings, String counted, String how, String present, String before,
            String notShown,
            List<String> ways) {
        public Wording {
            ways = List.copyOf(ways);
        }

        private String longestWay() {
            return ways.stream().max(Comparator.comparingInt(way -> way.getBytes(StandardCharsets.UTF_8).length))
                    .orElseThrow();
        }
    }

    /// Some of the figures, as a template asks for them.
    ///
    /// @param name  on the tab of its page
    /// @param title what the template is called
    /// @param note  what it is, in a sentence
    /// @param lines its lines, always all of them; nothing stands in them of the quarter before
    public record Selection(String name, String title, String note, List<Line> lines) {
        public Selection {
            lines = List.copyOf(lines);
        }
    }

    /// Figures under one heading.
    ///
    /// @param title    in words
    /// @param isDrawn  whether a chart of it is drawn
    /// @param lines    its lines, always all of them
    public record Table(String title, boolean isDrawn, List<Line> lines) {
        public Table {
            lines = List.copyOf(lines);
        }

        /// The lines of which a chart has bars: all but the total.
        List<Line> bars() {
            return lines.stream().filter(line -> !line.isTotal()).toList();
        }

        /// Whether no line has a number.
        boolean isEmpty() {
            return lines.stream().allMatch(line -> line.now().number().isEmpty());
        }

        /// The most that a bar shows; one where there is no bar.
        int most() {
            return Math.max(1, bars().stream().mapToInt(line -> line.now().number().orElse(0)).max().orElse(1));
        }
    }

    /// One figure.
    ///
    /// @param words   what is counted
    /// @param isTotal whether it is the total of its table
    /// @param now     the figure
    /// @param before  the figure of the quarter before
    public record Line(String words, boolean isTotal, Value now, Value before) {}

    /// A published value: a number, or none, and how it is given. Nothing tells one missing number from another.
    ///
    /// @param number the number, where there is one
    /// @param how    in words, for example *exact*
    public record Value(OptionalInt number, String how) {}

    /// What a figure means.
    ///
    /// @param figure as it stands in the tables
    /// @param parts  what counts, what it is a share of, whom it is about, and so on
    public record Definition(String figure, List<Part> parts) {
        public Definition {
            parts = List.copyOf(parts);
        }
    }
}
