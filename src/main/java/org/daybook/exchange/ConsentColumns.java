package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Columns that each hold women's answers to one consent, named in the heading: *Consent statistics* in a register of women,
/// *Statistics* in a sheet named as one of consents. Headings that name no purpose of this program are left out, and so are two
/// headings that name the same purpose.
final class ConsentColumns {
    private static final int LOOKED_AT = 60;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;
    /// One in this many cells holds an answer.
    private static final int SOME = 3;
    private static final Pattern SAYS_NOTHING = Pattern.compile("[\\p{Pd}./?\\s]*");
    /// Texts that mean that she was not asked.
    private static final Map<String, String> NOTHING = Stream.concat(Stream.of("-", "–", "—", "/", "."),
            WordTable.headings().words("nothing").stream()).distinct()
            .collect(Collectors.toUnmodifiableMap(text -> text, _ -> ""));
    private static final String GIVEN = "given";
    private static final String MEMBERSHIP = "membership";
    /// Fields of a sheet of consents that a register of women may also have, with another meaning.
    private static final List<ImportField> OF_HERSELF = List.of(ImportField.LANGUAGE, ImportField.WORDING);

    private final WordTable choices = WordTable.choices();
    private final HeadingWords headings;
    private final LocalDate today;
    private final List<String> consent = WordTable.headings().words("part.consent");
    private final List<String> signed = WordTable.headings().words("part.signed");
    private final Set<String> beside = new HashSet<>(WordTable.headings().words("consent-beside"));
    private final Map<String, String> purposes = new HashMap<>();
    /// Headings that are those of the consent to membership in any register.
    private final Set<String> alone;

    /// @param today the site's date
    ConsentColumns(HeadingWords headings, LocalDate today) {
        this.headings = headings;
        this.today = today;
        choices.codes("purpose").forEach(
                code -> choices.words("purpose." + code).forEach(word -> purposes.putIfAbsent(bare(word), code)));
        purposes.remove("");
        alone = WordTable.headings().words("consent-alone").stream().map(this::bare).collect(Collectors.toSet());
    }

    /// The kind of content of the cells below a heading.
    private enum Holds {
        ANSWERS,
        DAYS
    }

    /// Returns the mappings of a sheet with such columns, one for each.
    ///
    /// @param base   the mapping of the sheet with one column for the purpose and one for the answer
    /// @param called whether the sheet is named as one of consents, so that a purpose alone is enough in a heading
    List<SheetMapping> of(PlannedSheet sheet, SheetMapping base, boolean called) {
        var others = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        others.putAll(base.columns());
        others.remove(ImportField.PURPOSE);
        others.remove(ImportField.ANSWER);
        if (!called) {
            OF_HERSELF.forEach(others::remove);
            Optional.ofNullable(others.get(ImportField.UNTIL)).filter(until -> until.places().stream()
                    .noneMatch(i -> isAboutConsent(sheet.headings().get(i))))
                    .ifPresent(_ -> others.remove(ImportField.UNTIL));
            others.remove(ImportField.DAY);
        }
        if (!others.containsKey(ImportField.PERSON)) {
            return List.of();
        }
        // A purpose with a column for yes and one for no has two answers in a row where both are ticked.
        var denied = sheet.headings().stream().filter(this::denies).flatMap(heading -> named(heading, called).stream())
                .collect(Collectors.toSet());
        // Next to *Consent*, which may be a consent to anything, *Privacy* may be another one.
        boolean unnamed = sheet.headings().stream().anyMatch(this::isConsentToAnything);
        var columns = new HashMap<Integer, String>();
        IntStream.range(0, sheet.headings().size()).filter(i -> !sheet.sensitive().containsKey(i))
                .filter(i -> !unnamed || !alone.contains(bare(sheet.headings().get(i))))
                .filter(i -> others.values().stream().noneMatch(source -> source.places().contains(i)))
                .forEach(i -> purpose(sheet.headings().get(i), called).filter(purpose -> !denied.contains(purpose))
                        .filter(_ -> holds(sheet, i).isPresent())
                        .ifPresent(purpose -> columns.put(i, purpose)));
        var all = new ArrayList<SheetMapping>();
        columns.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(one -> columns.values().stream().filter(one.getValue()::equals).count() == 1)
                .forEach(one -> all.add(mapping(sheet, base, others, one.getKey(), one.getValue(), columns.keySet())));
        return List.copyOf(all);
    }

    private SheetMapping mapping(PlannedSheet sheet, SheetMapping base, Map<ImportField, ColumnSource> others, int at,
            String purpose, Set<Integer> asked) {
        var all = new EnumMap<ImportField, ColumnSource>(others);
        var column = new ColumnSource.Column(at, sheet.headings().get(at));
        all.put(ImportField.PURPOSE, new ColumnSource.Always(purpose));
        if (holds(sheet, at).filter(Holds.DAYS::equals).isPresent()) {
            // The day is written in place of the answer: she agreed on that day.
            all.put(ImportField.ANSWER, new ColumnSource.Always(GIVEN));
            all.put(ImportField.DAY, column);
            return new SheetMapping(base.kind(), all, base.habits(), Map.of(ImportField.DAY, NOTHING));
        }
        all.put(ImportField.ANSWER, column);
        if (!all.containsKey(ImportField.DAY)) {
            day(sheet, at, purpose, asked).ifPresent(i -> all.put(ImportField.DAY,
                    new ColumnSource.Column(i, sheet.headings().get(i))));
        }
        return new SheetMapping(base.kind(), all, base.habits(), Map.of(ImportField.ANSWER, NOTHING));
    }

    /// Returns the column with the day of the answer. In a register of women, other dates may mean anything, so a heading must
    /// mention consent or signing, or be right next to it.
    private Optional<Integer> day(PlannedSheet sheet, int at, String purpose, Set<Integer> asked) {
        var days = IntStream.range(0, sheet.headings().size())
                .filter(i -> !asked.contains(i) && !sheet.sensitive().containsKey(i) && isDay(sheet.headings().get(i)))
                .boxed().toList();
        var ofPurpose = days.stream().filter(i -> isOf(sheet.headings().get(i), purpose)).toList();
        if (ofPurpose.size() == 1) {
            return Optional.of(ofPurpose.getFirst());
        }
        var next = days.stream().filter(i -> i == at + 1 && isPlainDay(sheet.headings().get(i))).findFirst();
        var ofAll = days.stream().filter(i -> isAboutConsent(sheet.headings().get(i))
                && purposeOfDay(sheet.headings().get(i)).isEmpty()).toList();
        return ofAll.size() == 1
                ? Optional.of(ofAll.getFirst())
                : next.or(() -> days.stream().filter(i -> ofAll.isEmpty() && isPlainDay(sheet.headings().get(i))
                        && (asked.contains(i - 1) || asked.contains(i + 1))).findFirst());
    }

    private boolean isDay(String heading) {
        return isPlainDay(heading) || isAboutConsent(heading) && words(heading).anyMatch(this::isPlainDay);
    }

    private boolean isPlainDay(String heading) {
        return headings.of(heading).stream().anyMatch(match -> !match.isGuessed() && match.field() == ImportField.DAY);
    }

    private boolean isOf(String heading, String purpose) {
        return purposeOfDay(heading).filter(purpose::equals).isPresent();
    }

    private Optional<String> purposeOfDay(String heading) {
        return Optional.ofNullable(purposes
                .get(bare(words(heading).filter(word -> !isPlainDay(word)).collect(Collectors.joining(" ")))));
    }

    /// Checks whether a heading mentions a consent, or that something was signed.
    boolean isAboutConsent(String heading) {
        return words(heading).anyMatch(word -> begins(word, consent) || begins(word, signed));
    }

    private boolean isConsentToAnything(String heading) {
        return words(heading).anyMatch(word -> begins(word, consent)) && !isDay(heading)
                && named(heading, true).isEmpty();
    }

    private static boolean begins(String word, List<String> some) {
        return some.stream().anyMatch(word::startsWith);
    }

    /// Checks whether a heading names a consent of this program and states that it is one.
    boolean names(String heading) {
        return purpose(heading, false).isPresent();
    }

    /// Returns the purpose that a heading names; empty if it names none, contains more than that, or denies it.
    private Optional<String> purpose(String heading, boolean called) {
        return denies(heading) ? Optional.empty() : named(heading, called);
    }

    private Optional<String> named(String heading, boolean called) {
        if (called || words(heading).anyMatch(word -> begins(word, consent))) {
            return Optional.ofNullable(purposes.get(bare(heading)));
        }
        return alone.contains(bare(heading)) ? Optional.of(MEMBERSHIP) : Optional.empty();
    }

    /// Checks whether a heading has a no and not its yes: below *No consent statistics*, yes means no.
    private boolean denies(String heading) {
        return words(heading).anyMatch(word -> word.length() > 1 && means(word, "no"))
                && words(heading).noneMatch(word -> means(word, "yes"));
    }

    private boolean means(String word, String code) {
        return choices.code("yes-no", word).filter(code::equals).isPresent();
    }

    /// Returns a heading without the words that only state that it is a consent.
    private String bare(String heading) {
        return words(heading).filter(word -> !begins(word, consent) && !begins(word, signed) && !beside.contains(word))
                .sorted().distinct().collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String heading) {
        return Arrays.stream(FoldedText.of(HeadingWords.JOINED.matcher(heading).replaceAll(" ")).split(" ", -1))
                .filter(word -> !word.isEmpty());
    }

    private Optional<Holds> holds(PlannedSheet sheet, int at) {
        var cells = sheet.first(LOOKED_AT).stream().map(row -> row.at(at))
                .filter(cell -> !SAYS_NOTHING.matcher(cell.text()).matches()).toList();
        long answers = cells.stream()
                .filter(cell -> choices.nearest(ImportField.ANSWER.code(), AnswerDay.without(cell.text())
                        .strip()).isPresent())
                .count();
        long days = cells.stream().filter(cell -> WrittenDate.read(cell, DateHabit.DAY_FIRST, today)
                .or(() -> WrittenDate.read(cell, DateHabit.MONTH_FIRST, today)).flatMap(WrittenDate::asDay).isPresent())
                .count();
        // The heading identifies the column: any other content waits, cell by cell.
        if (answers > 0 && answers * SOME >= cells.size() && answers > days) {
            return Optional.of(Holds.ANSWERS);
        }
        boolean some = days > 0 && (days + answers) * 100 >= (long) cells.size() * MOST;
        return some ? Optional.of(days >= answers ? Holds.DAYS : Holds.ANSWERS) : Optional.empty();
    }
}
