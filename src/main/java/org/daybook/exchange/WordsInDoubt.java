package org.daybook.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words of a column whose meaning depends on the other words in it. A cross is a yes, but if other cells have *yes* or a tick
/// and none has *no*, it may be the no. *NA* is Namibia and *no* Norway among codes; among names of countries they mean
/// nothing, or no.
final class WordsInDoubt {
    /// More different texts than a column of choices ever has.
    private static final int MOST_TEXTS = 500;
    private static final Set<String> CROSSES = Set.of("x", "х", "χ");
    private static final Set<String> NO_PLACES = Set.of("na", "no", "ne", "nu", "si", "da");
    /// The letters of the longest code.
    private static final int CODE = 3;

    private final WordTable choices = WordTable.choices();
    private final Map<ImportField, Set<String>> texts = new HashMap<>();

    private WordsInDoubt() {}

    /// Returns the mapping with the texts in doubt, except those with a specified meaning. Outside a passage, on the write
    /// lane's thread.
    static SheetMapping settled(PlannedSheet sheet, SheetMapping mapping) {
        var fields = mapping.columns().keySet().stream().filter(WordsInDoubt::mayBe).toList();
        if (fields.isEmpty() || sheet.source() instanceof MendedSheet) {
            return mapping;
        }
        var words = new WordsInDoubt();
        sheet.source().forEachRow(row -> {
            if (row.number() > sheet.headerRow()) {
                fields.forEach(field -> words.look(field, Optional.ofNullable(mapping.columns().get(field))
                        .map(source -> source.cell(row, sheet.sensitive().keySet()).text().strip()).orElse("")));
            }
        });
        var settled = mapping;
        for (var field : fields) {
            var said = mapping.values().getOrDefault(field, Map.of());
            for (var text : words.inDoubt(field)) {
                settled = said.containsKey(text) || said.containsKey(MeantTexts.EVERY_OTHER)
                        ? settled
                        : settled.with(field, text, MarkLetter.IN_DOUBT);
            }
        }
        return settled;
    }

    private static boolean mayBe(ImportField field) {
        return switch (field.kind()) {
            case COUNTRY, LANGUAGE -> true;
            case YES_NO -> field != ImportField.PRESENT && field != ImportField.ABSENT;
            default -> field == ImportField.ANSWER;
        };
    }

    private void look(ImportField field, String text) {
        var some = texts.computeIfAbsent(field, _ -> new HashSet<>());
        if (!text.isEmpty() && some.size() < MOST_TEXTS) {
            some.add(MeantTexts.key(text));
        }
    }

    private Set<String> inDoubt(ImportField field) {
        var some = texts.getOrDefault(field, Set.of());
        var found = new HashSet<String>();
        if (field.kind() == ValueKind.COUNTRY || field.kind() == ValueKind.LANGUAGE) {
            boolean names = some.stream().anyMatch(text -> text.length() > CODE);
            NO_PLACES.stream().filter(text -> names && some.contains(text)).forEach(found::add);
        } else if (says(field, some, true) && !says(field, some, false)) {
            CROSSES.stream().filter(some::contains).forEach(found::add);
        }
        return found;
    }

    /// Checks whether one of these texts, apart from crosses, means yes, or, if `yes` is false, something other than yes.
    private boolean says(ImportField field, Set<String> some, boolean yes) {
        var list = field == ImportField.ANSWER ? field.code() : "yes-no";
        return some.stream().filter(text -> !CROSSES.contains(text)).flatMap(text -> choices.code(list, text).stream())
                .anyMatch(code -> (code.equals("yes") || code.equals("given")) == yes);
    }
}
