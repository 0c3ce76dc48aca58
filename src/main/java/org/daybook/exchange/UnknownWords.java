package org.daybook.exchange;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The unknown words of the columns of an import, the most frequent first.
///
/// @param first at most [#MOST_SHOWN] of them
/// @param count how many there are; of very many, [#MOST_COUNTED]
record UnknownWords(List<UnknownWord> first, int count) {
    /// Nobody reads a longer list.
    static final int MOST_SHOWN = 50;
    /// More different words than the columns of choices of a file have; a column of remarks has one in each row.
    static final int MOST_COUNTED = 5_000;

    /// The order on the screen: the most frequent first.
    static final Comparator<UnknownWord> ORDER = Comparator.comparing((UnknownWord one) -> -one.rows())
            .thenComparing(UnknownWord::field).thenComparing(UnknownWord::key);

    UnknownWords {
        first = List.copyOf(first);
    }

    /// A word of a column.
    private record At(int sheet, ImportField field, String key) {}

    /// A word that was found.
    private static final class Found {
        private final RowProblem first;
        private final BitSet rows = new BitSet();
        private int count;

        Found(RowProblem first) {
            this.first = first;
        }
    }

    /// Collects the words. The problems are unpacked for this, twice: not on the JavaFX application thread.
    static UnknownWords in(List<RowProblem> problems) {
        var places = new IdentityHashMap<SourceSheet, Integer>();
        var found = new HashMap<At, Found>();
        for (var problem : problems) {
            at(problem, places).ifPresent(at -> {
                if (found.containsKey(at) || found.size() < MOST_COUNTED) {
                    found.computeIfAbsent(at, _ -> new Found(problem)).count++;
                }
            });
        }
        if (found.isEmpty()) {
            return new UnknownWords(List.of(), 0);
        }
        var shown = new HashMap<At, Found>();
        found.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<At, Found> one) -> -one.getValue().count)
                        .thenComparing(one -> one.getKey().sheet()).thenComparing(one -> one.getKey().field())
                        .thenComparing(one -> one.getKey().key()))
                .limit(MOST_SHOWN).forEach(one -> shown.put(one.getKey(), one.getValue()));
        // A row that is read for several purposes is counted once.
        for (var problem : problems) {
            at(problem, places).map(shown::get).ifPresent(one -> one.rows.set(problem.row()));
        }
        return new UnknownWords(shown.values().stream().map(UnknownWords::word).sorted(ORDER).toList(), found.size());
    }

    private static UnknownWord word(Found found) {
        var field = found.first.field().orElseThrow();
        return new UnknownWord(found.first.source(), field, text(found.first, field), found.rows.cardinality(),
                found.first.about().filter(kind -> kind.required().contains(field)).isPresent()
                        || field == ImportField.PRESENT || field == ImportField.ABSENT,
                !found.first.kind().refuses());
    }

    private static String text(RowProblem problem, ImportField field) {
        return TextInDoubt.shown(problem.cells().getOrDefault(field, "").strip());
    }

    private static Optional<At> at(RowProblem problem, Map<SourceSheet, Integer> places) {
        return switch (problem.kind()) {
            case UNKNOWN_WORD, UNKNOWN_COUNTRY, UNKNOWN_LANGUAGE, NOT_YES_OR_NO, FOUND_NOT_READ ->
                problem.field().filter(ChoiceWords::has).flatMap(field -> {
                    var text = text(problem, field);
                    return isUnknown(problem, field, text)
                            ? Optional.of(new At(places.computeIfAbsent(problem.source(), _ -> places.size()), field,
                                    MeantTexts.key(text)))
                            : Optional.empty();
                });
            default -> Optional.empty();
        };
    }

    /// A sign in doubt is asked about in another place, and an equals sign cannot stand in a mapping. A mark that another column
    /// puts in doubt is known.
    private static boolean isUnknown(RowProblem problem, ImportField field, String text) {
        return !text.isEmpty() && !text.equals(MarkLetter.IN_DOUBT) && MeantTexts.key(text).indexOf('=') < 0
                && !(problem.about().equals(Optional.of(SheetKind.ATTENDANCE)) && WordTable.choices()
                        .code(field == ImportField.ABSENT ? field.code() : "yes-no", text).isPresent());
    }
}
