package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.daybook.sessions.Session;
import org.junit.jupiter.api.Test;

/// The tables of `docs/import-format.md` match the declaration. `-Dimport-format.write=true` writes them.
class ImportFormatPageTest {
    private static final Path PAGE = Path.of("docs", "import-format.md");
    private static final String MARK = "<!-- from here on made from the program -->\n";

    @Test
    void thePageAgreesWithTheDeclaration() throws IOException {
        var page = Files.readString(PAGE);
        var written = page.substring(0, page.indexOf(MARK)) + MARK + tables();
        if (Boolean.getBoolean("import-format.write")) {
            Files.writeString(PAGE, written);
        }
        assertEquals(written, Files.readString(PAGE),
                "made anew by: mvn test -Dtest=ImportFormatPageTest -Dimport-format.write=true");
    }

    private static String tables() {
        var page = new StringBuilder();
        for (var kind : SheetKind.values()) {
            page.append("\n## `").append(kind.code()).append("`: ").append(words("sheet." + kind.code(),
                    WordTable.headings()))
                    .append("\n\n| column | heading (en, it, el, lt, ro, bg) | values | needed |\n|---|---|---|---|\n");
            for (var field : kind.fields()) {
                page.append("| `").append(field.code()).append("` | ")
                        .append(words("field." + field.code(), WordTable.headings())).append(" | ")
                        .append(values(kind, field)).append(" | ").append(kind.required().contains(field) ? "yes" : "")
                        .append(" |\n");
            }
        }
        page.append("\n## Never taken in\n\n| what | recognised by |\n|---|---|\n");
        for (var one : SensitiveColumn.values()) {
            page.append("| `").append(one.code()).append("` | ")
                    .append(String.join(", ", WordTable.headings().words(one.code()))).append(" |\n");
        }
        page.append("\n## Why a row is not taken in, or should be looked at\n\n");
        for (var kind : ProblemKind.values()) {
            page.append("- `").append(kind.code()).append(kind.refuses() ? "`\n" : "` (taken in, or here already)\n");
        }
        return page.toString();
    }

    private static String words(String code, WordTable table) {
        return WordTable.LANGUAGES.stream().map(language -> table.word(code, language))
                .collect(Collectors.joining(", "));
    }

    private static String choices(ImportField field) {
        return WordTable.choices().codes(field.code()).stream()
                .map(code -> "`" + code + "` (" + words(field.code() + "." + code, WordTable.choices()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static String values(SheetKind kind, ImportField field) {
        return switch (field.kind()) {
            case PERSON -> "a number, a code, a card of this program";
            case WORDS -> "at most " + field.longest() + " letters";
            case LONG_WORDS -> "at most 500 letters";
            case DAY -> "a day";
            case MONTH -> "a day, a month or a year; the day is not kept";
            case ROUGH_DAY -> "a day, a month or a year";
            case TIME -> "10:00";
            case NUMBER -> "a whole number, " + ValueReader.least(field) + " to "
                    + (kind == SheetKind.SESSIONS && field == ImportField.PEOPLE
                            ? Session.MOST_ANONYMOUS
                            : ValueReader.most(field));
            case YES_NO -> "yes, no, x, 1, 0, in any of the languages";
            case COUNTRY -> "ISO 3166 code, or the name in any of the languages";
            case LANGUAGE -> "ISO 639 code, or the name in any of the languages";
            case HOURS -> "hours, for example `1.5`; also `90 min`";
            case LANGUAGES -> "languages as above, a comma between two";
            case TELEPHONE -> "a telephone number";
            case CHOICE -> choices(field);
            case CHOICES -> "one or several, a comma between two: " + choices(field);
        };
    }
}
