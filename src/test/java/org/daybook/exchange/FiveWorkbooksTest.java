package org.daybook.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Five messy workbooks, and `docs/five-workbooks.md`, which says row by row what an import did with them.
/// `-Dfive-workbooks.write=true` writes that page.
class FiveWorkbooksTest {
    private static final Path PAGE = Path.of("docs", "five-workbooks.md");
    private static final String MARK = "<!-- from here on made from the program -->\n";
    private static final Texts TEXTS = new Texts(Locale.UK);

    private static final List<MessyWorkbook> BOOKS = List.of(
            new MessyWorkbook("iscritte 2024.xlsx", UTF_8, List.of("Italian with English headings between.",
                    "Five ways of writing a day; one woman in four spellings and three alphabets; a total between the rows."),
                    List.of("Casa delle donne|||||", "", "Codice|Nome e cognome|Date of birth|Paese|Dal|Note",
                            "P1|Fatima El Amrani|1990-05|Marocco|05.03.2024|",
                            "P2|Fatema Elamrani|5/1990|Morocco|#2024-03-05|",
                            "P3|Фатима Эль Амрани|May 1990|MA|5 marzo 2024|", "P4|فاطمة العمراني|1990|ماروك|13/3/2024|",
                            "TOTALE marzo|=4||||", "P5|Blessing Osagie|1999|Nigeria|12 April|",
                            "P1|Fatima El Amrani|1990-05|Marocco|05.03.2024|",
                            "P1|Giulia Rossi|1975|Italia|05.03.2024|")),
            new MessyWorkbook("presenze cucito.ods", UTF_8, List.of(
                    "A cross-table of ticks, with Romanian marks by a Romanian volunteer.",
                    "Green means that she came, yellow that she was late; sums stand between the rows and below."),
                    List.of("Cucito e ricamo - Marzo 2024|||||",
                            "Tessera|Nume|Născută|Percorso|#2024-03-05|#2024-03-12|19.03.2024",
                            "=1|Ana Popescu|1990|competenze pratiche|x|da|(green)",
                            "=2|Mariam Beridze|1985|competenze pratiche|(green)|(yellow)|(green)", "Totale||||=2|=2|=3",
                            "=3|Oksana Bondar|1979|competenze pratiche|x|boh|x",
                            "=4|Joy Igbinedion|1999|competenze pratiche|assente|X|malata", "Totale marzo||||=4|=3|=4")),
            new MessyWorkbook("Μητρώο.csv", Charset.forName("windows-1253"), List.of(
                    "Greek in an encoding older than Unicode, with English words where a volunteer wrote.",
                    "A day in three habits, a telephone number in words, a document number where a note should be."),
                    List.of("Αρ. κάρτας|Ονοματεπώνυμο|Ημ. γέννησης|Υπηκοότητα|Ημ. εγγραφής|Τηλέφωνο|Passport",
                            "Κ-17|Ελένη Κόβαλ|21 Ιουλίου 1994|Ουκρανία|5 Φεβρουαρίου 2024|6912345678|",
                            "Κ-18|Φατίμα Ομάρ|Μάιος 1990|Morocco|15/1/2024|ask her sister|",
                            "Κ-19|Γκρέις Όμπι|13/3/1999|Νιγηρία|2024-03-01||AB123456", "Σύνολο|3|||||",
                            "Κ-20|Σάρα Τεσφάι|2031|Ερυθραία|1/3/2024||")),
            new MessyWorkbook("parcursuri.xlsx", UTF_8, List.of(
                    "Paths in Romanian and English: who began, who ended, and why.",
                    "Ends before beginnings, a word for a path that only this site knows, a waiting list among the paths."),
                    List.of("Nr.|Nume|Născută|Path|Start|End|Outcome",
                            "=1|Ana Popescu|1990|practical skills|#2024-01-15|#2024-05-30|completed",
                            "=2|Mariam Beridze|1985|zibaldone|15.01.2024||",
                            "=3|Oksana Bondar|1979|incluziune civică|30/05/2024|15/01/2024|",
                            "=4|Joy Igbinedion|1999|practical skills|2024-02-31||", "Total|=4|||||",
                            "=5|Sara Tesfay|2001|practical skills|waiting list||")),
            new MessyWorkbook("врата.csv", UTF_16LE, List.of(
                    "Who came to the door, in Bulgarian, exported as UTF-16 with tabs in mind and semicolons in fact.",
                    "A sum after each week, a day twice with two numbers, a remark in place of a number."),
                    List.of("\ufeffДата|Брой хора", "04.03.2024|12", "05.03.2024|9", "Общо|21", "2024-03-11|7",
                            "12 март 2024|много",
                            "11.03.2024|8", "Общо|15")));

    @RegisterExtension
    final TestHouse house = new TestHouse();
    @TempDir
    Path folder;

    @Test
    void thePageSaysWhatTheImportDid() throws IOException {
        var page = Files.readString(PAGE);
        var made = new StringBuilder();
        for (var book : BOOKS) {
            made.append(chapter(book));
        }
        var written = page.substring(0, page.indexOf(MARK)) + MARK + made;
        if (Boolean.getBoolean("five-workbooks.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(written, Files.readString(PAGE),
                "made anew by: mvn test -Dtest=FiveWorkbooksTest -Dfive-workbooks.write=true");
    }

    private String chapter(MessyWorkbook book) throws IOException {
        var sources = house.open().sourceFiles();
        var sheets = sources.read(List.of(Files.write(folder.resolve(book.file()), book.content())),
                ReadingChoices.FOUND_OUT, Progress.unwatched());
        var imports = house.open().imports();
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        var text = new StringBuilder("\n## " + book.file() + "\n\n");
        book.kept().forEach(sentence -> text.append("- ").append(sentence).append('\n'));
        check.questions().forEach(question -> text.append("- Asked: what comes first in 03/04 under *")
                .append(TEXTS.of("exchange", question.field())).append("*? Answered: the day.\n"));
        check.marks().forEach(question -> text.append("- Asked, and left open: what does “").append(question.sign())
                .append("” mean?\n"));
        var answered = check.answered(DateHabit.DAY_FIRST);
        var result = imports.run(imports.check(answered), Progress.unwatched());
        text.append("\n| row | in the file | what the import did |\n|---|---|---|\n");
        for (int row = 1; row <= book.rows().size(); row++) {
            if (!book.rows().get(row - 1).isEmpty()) {
                text.append("| ").append(row).append(" | ").append(shown(book.rows().get(row - 1))).append(" | ")
                        .append(did(check.plan(), book, row, result)).append(" |\n");
            }
        }
        text.append("\nAfterwards: ")
                .append(ImportCounts.lines(result, TEXTS).stream()
                        .map(line -> line.replaceFirst("\\. The list says why\\.", ""))
                        .collect(Collectors.joining("; ")))
                .append("\n\n");
        var today = imports.all().getFirst().on().toString();
        content().forEach(line -> text.append("- ").append(line.replace(today, "the day of the import")).append('\n'));
        assertEquals(0, imports.run(imports.check(answered), Progress.unwatched()).sum().takenIn(),
                "the same file once more");
        result.id().ifPresent(one -> assertInstanceOf(UndoOutcome.Undone.class, imports.undo(one)));
        sources.forget();
        return text.toString();
    }

    private static String shown(String row) {
        return MessyWorkbook.cells(row).stream().map(cell -> cell.startsWith("=") ? cell.substring(1) : cell)
                .map(cell -> cell.replace("\ufeff", "")).collect(Collectors.joining(" ; ")).replaceAll("( ; )+$", "");
    }

    private static String did(ImportPlan plan, MessyWorkbook book, int row, ImportResult result) {
        int headings = plan.sheets().getFirst().headerRow();
        if (row <= headings) {
            return row == headings ? "headings" : "read as a title";
        }
        int first = book.rows().indexOf(book.rows().get(row - 1)) + 1;
        var said = result.problems().stream().filter(problem -> problem.row() == row).map(FiveWorkbooksTest::said)
                .distinct().toList();
        var what = first < row ? "the same as row " + first + ": here already" : imported(plan, row, result);
        var colours = MessyWorkbook.cells(book.rows().get(row - 1)).stream().anyMatch(cell -> cell.startsWith("("))
                ? Stream.of("colours are not read")
                : Stream.<String>of();
        return Stream.of(Stream.of(what), said.stream(), colours).flatMap(some -> some)
                .collect(Collectors.joining("; "));
    }

    /// A row may be imported for one of its kinds and not for another: a woman, but not her path.
    private static String imported(ImportPlan plan, int row, ImportResult result) {
        var refused = result.problems().stream().filter(problem -> problem.row() == row && problem.kind().refuses())
                .filter(problem -> !isMark(plan, problem)).toList();
        var out = refused.stream().flatMap(problem -> problem.about().stream()).distinct().toList();
        var in = plan.sheets().getFirst().mappings().stream().map(SheetMapping::kind)
                .filter(kind -> !out.contains(kind)).distinct().toList();
        boolean all = refused.stream().anyMatch(problem -> problem.about().isEmpty()) || in.isEmpty();
        return refused.isEmpty()
                ? "imported"
                : all
                        ? "**not imported**"
                        : out.stream().map(kind -> TEXTS.of("exchange", kind))
                                .collect(Collectors.joining(", ", "imported, but **not** under *", "*"));
    }

    private static boolean isMark(ImportPlan plan, RowProblem problem) {
        return problem.about().equals(Optional.of(SheetKind.ATTENDANCE))
                && plan.sheets().getFirst().mappings().stream()
                        .anyMatch(mapping -> mapping.kind() == SheetKind.ATTENDANCE_GRID);
    }

    private static String said(RowProblem problem) {
        var day = Optional.ofNullable(problem.cells().get(ImportField.DAY))
                .filter(_ -> problem.about().equals(Optional.of(SheetKind.ATTENDANCE)));
        var where = day.map(text -> "mark of " + text + ": ").or(() -> problem.field()
                .map(field -> TEXTS.of("exchange", field) + ": ")).orElse("");
        return where + TEXTS.of("exchange", problem.kind());
    }

    private List<String> content() {
        return Stream.of("""
                select preferred_name || ', born ' || coalesce(birth_year, '?') || coalesce('-' || birth_month, '')
                       || ', ' || coalesce(citizenship, 'no country') || ', here since ' || welcomed_on
                  from participant
                 order by welcomed_on, preferred_name""", """
                select 'session of ' || s.on_day || ': ' || group_concat(p.preferred_name, ', ')
                  from session s
                  join (select * from attendance order by id) a on a.session = s.id
                  join participant p on p.id = a.participant
                 group by s.id
                 order by s.on_day""", """
                select 'path ' || e.path || ' of ' || p.preferred_name || ', ' || e.started_on
                       || coalesce(' to ' || e.ended_on, '')
                  from enrolment e
                  join participant p on p.id = e.participant
                 order by e.started_on, p.preferred_name""", """
                select 'counted at the door on ' || l.on_day || ': ' || sum(c.people)
                  from door_count c
                  join door_letter l on l.id = c.letter
                 group by l.on_day
                 order by l.on_day""").flatMap(sql -> house.open().vault()
                .read(tx -> tx.handle().createQuery(sql).mapTo(String.class).list()).stream()).toList();
    }
}
