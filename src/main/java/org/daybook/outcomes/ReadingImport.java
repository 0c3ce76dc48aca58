package org.daybook.outcomes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.outcomes.instrument.Instrument;
import org.daybook.outcomes.instrument.Key;
import org.daybook.outcomes.instrument.Result;
import org.daybook.outcomes.instrument.Score;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes earlier answers item by item, and scores them as defined by the instrument. Nobody is notified of old low scores.
/// Inside one passage, on its thread; [#close] writes the last rows.
public final class ReadingImport implements AutoCloseable {
    private static final int SHORT = 4;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// The number of items, at the end of a code.
    private static final Pattern ITEMS = Pattern.compile("-\\d+$");

    private final UnitOfWork work;
    private final ReadingStore store = new ReadingStore();
    private final Map<String, Instrument> instruments;
    private final BulkInsert readings;
    private final BulkInsert answers;

    ReadingImport(UnitOfWork work, Instruments instruments) {
        this.work = work;
        this.instruments = new HashMap<>(instruments.everything(work).all().stream()
                .filter(one -> !one.asksHerGoals())
                .collect(Collectors.toMap(one -> one.key().code(), one -> one, (first, _) -> first)));
        readings = new BulkInsert(work.tx(), "reading", List.of("id", "participant", "code", "version", "language",
                "way", "interpreter", "state", "on_day", "left_out", "score_over", "score_under", "reached",
                "taken_by"));
        answers = new BulkInsert(work.tx(), "reading_answer", List.of("id", "reading", "participant", "item", "value"),
                readings);
    }

    /// Returns the instrument with a code, for example `rosenberg`, or with a name that contains it: *Scala di Rosenberg*.
    public Optional<Instrument> instrument(String code) {
        return Optional.ofNullable(instruments.get(code)).or(() -> {
            var name = letters(code);
            return instruments.values().stream().filter(one -> isIn(name, letters(one.key().code())))
                    .max(Comparator.comparingInt(one -> one.key().code().length()));
        });
    }

    /// Returns the instrument likewise, if the name does not state the number of items, as in *GSE*, but the columns do.
    ///
    /// @param items the numbers of the items that have a column
    public Optional<Instrument> instrument(String name, Set<String> items) {
        return instrument(name).or(() -> {
            var words = new HashSet<>(Arrays.asList(WORDS.split(name.toLowerCase(Locale.ROOT), -1)));
            var found = instruments.values().stream()
                    .filter(one -> words.contains(ITEMS.matcher(one.key().code()).replaceFirst("")))
                    .filter(one -> Set.copyOf(one.scale().items()).equals(items)).toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        });
    }

    /// A short code could occur inside any word.
    private static boolean isIn(String name, String code) {
        return code.length() < SHORT ? name.startsWith(code) : name.contains(code);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /// Checks whether she answered a questionnaire on a day before this import, also if somebody typed it here.
    public boolean isHere(ParticipantId her, Instrument instrument, LocalDate on) {
        return store.isDone(work.tx(), her, instrument.key().code(), on);
    }

    /// Adds her answers.
    ///
    /// @param given the answers by item; skipped items are absent
    /// @throws IllegalArgumentException if an answer is out of range
    public void add(ParticipantId her, Instrument instrument, LocalDate on, Map<String, Integer> given) {
        var scale = instrument.scale();
        var result = scale.score(given);
        var key = new Key(instrument.key().code(), instrument.key().version());
        var id = work.newId();
        var total = result instanceof Result.Total found
                ? Optional.of(found.score())
                : Optional.<Score>empty();
        readings.row(id, her.value(), key.code(), key.version(), instrument.language(),
                OutcomeCodes.of(AdministrationMode.FROM_PAPER), OutcomeCodes.of(Asking.Interpreting.NO), "done", on,
                scale.items().size() - given.size(), total.map(score -> score.over().longValueExact()).orElse(null),
                total.map(score -> score.under().longValueExact()).orElse(null),
                result instanceof Result.Reached reached ? Integer.valueOf(reached.yes() ? 1 : 0) : null,
                work.who().id().value());
        scale.items().stream().filter(given::containsKey)
                .forEach(item -> answers.row(work.newId(), id, her.value(), item, given.get(item)));
    }

    @Override
    public void close() {
        readings.close();
        answers.close();
    }
}
