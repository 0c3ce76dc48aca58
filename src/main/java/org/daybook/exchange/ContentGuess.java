package org.daybook.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Recognises a column by its content if its heading does not identify it: paths under *Course*, kinds of visit, the only days
/// of a list of enrolments. A sheet of items without a column for the questionnaire is named after it. Nothing is guessed about
/// a woman herself.
final class ContentGuess {
    private static final int LOOKED_AT = 60;
    private static final int FEWEST = 2;
    /// Per cent of the cells that are not empty.
    private static final int MOST = 80;
    private static final int FEWEST_ITEMS = 3;
    /// Headings of days on which a path may have begun.
    private static final Set<ImportField> ANY_DAY = EnumSet.of(ImportField.DAY, ImportField.JOINED,
            ImportField.REACHED);

    /// Headings of what was held, below which a path may be written.
    private static final Set<ImportField> CALLED = EnumSet.of(ImportField.TITLE, ImportField.SUBJECT,
            ImportField.SECTOR, ImportField.PATH);
    /// From 13 to 59: nobody is as old as a woman born in 1913 would be, and few as a woman born in 1959.
    private static final Pattern AGE = Pattern.compile("(?:1[3-9]|[2-5]\\d)(?:\\.0+)?(?:\\s?"
            + "(?:years?|yrs?|anni|ετών|χρονών|metai|metų|m\\.|ani|de ani|години|г\\.)(?: old)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Up to 45.
    private static final Pattern YOUNGER = Pattern.compile("1[3-9]|[23]\\d|4[0-5]");
    private static final Predicate<String> WORK_KIND = isChoice(ImportField.WORK_KIND);
    private static final Predicate<String> CONTRACT = isChoice(ImportField.CONTRACT);
    private static final Predicate<String> NEED = isChoice(ImportField.NEED);
    /// Where there is one of these, the name of the sheet does not say on which path she is.
    private static final Set<ImportField> NO_ENROLMENT = EnumSet.of(ImportField.COMPANY, ImportField.ORGANISATION,
            ImportField.CHILD, ImportField.MILESTONE, ImportField.PURPOSE, ImportField.INSTRUMENT, ImportField.NEED,
            ImportField.COLLEAGUE);
    private static final Set<ImportField> THOSE_WHO_CAME = EnumSet.of(ImportField.PRESENT, ImportField.PEOPLE);
    private static final Set<String> NOT_SURELY_HERS = Set.of("user", "ref", "reference");
    private static final Set<String> FROM = WordTable.headings().wordSet("from-where");
    /// Of a son.
    private static final Set<String> BORN = WordTable.headings().wordSet("born-son");
    private static final String HOW_ENDED = ImportField.HOW_ENDED.code();

    private final HeadingWords headings;
    private final LocalDate today;
    private final WordTable choices = WordTable.choices();
    private final Set<String> ongoing = new HashSet<>(WordTable.headings().words("ongoing"));
    private final Set<String> courses = new HashSet<>(WordTable.headings().words("course"));
    private final ActivityWords activities = new ActivityWords();
    private final Map<SourceSheet, List<SourceRow>> looked = new HashMap<>();

    /// @param today the site's date
    ContentGuess(HeadingWords headings, LocalDate today) {
        this.headings = headings;
        this.today = today;
    }

    /// Returns the columns of a sheet of this kind, with those that only their cells explain.
    ///
    /// @param columns the columns by their headings
    Map<ImportField, ColumnSource> completed(SheetKind kind, PlannedSheet sheet,
            Map<ImportField, ColumnSource> columns) {
        var all = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        all.putAll(columns);
        if (kind.isAboutPeople() && kind != SheetKind.CHILDREN) {
            numberBeforeName(kind, sheet, all);
        }
        if (kind == SheetKind.CHILDREN) {
            birthOfChild(sheet, all);
            add(kind, ImportField.NEVER_COLLECT, all,
                    only(sheet, all, at -> NeverCollect.isHeading(sheet.headings().get(at))));
        }
        if (kind == SheetKind.MEMBERS) {
            agesNoBirths(sheet, all);
        }
        if (kind == SheetKind.ATTENDANCE) {
            namesOfAll(sheet, all);
        }
        dayOrOutcome(kind, sheet, all);
        fromWhere(sheet, all);
        if (kind == SheetKind.ATTENDANCE_GRID) {
            hoursOfHers(sheet, all);
        } else {
            hoursNoTime(kind, sheet, all);
        }
        contradicted(kind, sheet).removeFrom(all);
        inOtherColumns(kind, sheet, all);
        if (kind == SheetKind.ANSWERS) {
            var items = ItemHeadings.of(sheet.headings());
            if (items.items().size() >= FEWEST_ITEMS) {
                add(kind, ImportField.INSTRUMENT, all,
                        Optional.of(new ColumnSource.Always(items.only().orElse(sheet.source().name()))));
            }
        }
        add(kind, ImportField.PATH, all, only(sheet, all, at -> mayBePath(sheet.headings().get(at))
                && mostly(sheet, at, this::isPath)));
        if (kind == SheetKind.ENROLMENTS && (all.containsKey(ImportField.STARTED)
                || sheet.headings().stream().anyMatch(text -> means(text, EnumSet.of(ImportField.JOINED))))) {
            if (!all.containsKey(ImportField.PATH) && all.get(ImportField.GROUP) instanceof ColumnSource.Column group
                    && share(sheet, group.index(), this::isOnPath) >= JoiningDay.SOME) {
                // *Classe* and *Τμήμα* are often the course itself.
                all.remove(ImportField.GROUP);
                all.put(ImportField.PATH, group);
            }
            // Next to a first day, a single word below *Course* is what she takes part in, and a word of which nobody knows the
            // path waits; below *Activity* it may be a talk.
            add(kind, ImportField.PATH, all, only(sheet, all, at -> isCourse(sheet.headings().get(at))
                    && share(sheet, at, this::isOnPath) >= JoiningDay.SOME));
        }
        if (kind == SheetKind.ENROLMENTS && all.containsKey(ImportField.STARTED)
                && sheet.headings().stream().noneMatch(text -> means(text, NO_ENROLMENT))) {
            add(kind, ImportField.PATH, all, Optional.of(sheet.source().name()).filter(this::namesPath)
                    .map(ColumnSource.Always::new));
        }
        if (kind == SheetKind.SESSIONS && all.get(ImportField.TITLE) instanceof ColumnSource.Column title
                && (all.containsKey(ImportField.START) || all.containsKey(ImportField.MINUTES))
                && share(sheet, title.index(), this::isOnPath) >= JoiningDay.SOME) {
            // With a time of day it is a session: its title indicates the path.
            add(kind, ImportField.PATH, all, Optional.of(title));
        }
        for (var field : kind == SheetKind.DOOR_COUNTS ? kind.fields() : kind.required()) {
            if (field.kind() == ValueKind.CHOICE && field != ImportField.PATH && (!kind.isAboutPeople()
                    || isWhatSheAnswered(field, all) || isWhatSheWasReferredFor(field, kind, all))) {
                add(kind, field, all, only(sheet, all, at -> mostly(sheet, at,
                        text -> choices.nearest(field.code(), text).isPresent())));
            }
        }
        if (kind == SheetKind.ENROLMENTS) {
            add(kind, ImportField.HOW_ENDED, all, only(sheet, all, at -> isStatus(sheet.headings().get(at))
                    && mostly(sheet, at, text -> choices.nearest(HOW_ENDED, text).isPresent()
                            || ongoing.contains(FoldedText.of(text)))));
            add(kind, ImportField.STARTED, all, only(sheet, all,
                    at -> means(sheet.headings().get(at), ANY_DAY) && !contradicted(kind, sheet).isAnswered(at)));
        }
        if (kind != SheetKind.ATTENDANCE_GRID && columns.containsKey(ImportField.PATH)
                && all.containsKey(ImportField.DAY)) {
            // A session without a title is named after its path.
            add(kind, ImportField.TITLE, all, Optional.ofNullable(all.get(ImportField.PATH)));
        }
        return all;
    }

    /// Returns the columns of a sheet of this kind whose cells contradict their headings.
    ContradictedColumns contradicted(SheetKind kind, PlannedSheet sheet) {
        return new ContradictedColumns(headings, kind, sheet, at -> cells(sheet, at), today);
    }

    /// A heading may have a narrower meaning than its cells: *Type of contract* states the kind of work, *Reason* next to a
    /// referral what she needs, and next to a yes below *Reached* the goal is what she reached.
    private void inOtherColumns(SheetKind kind, PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (kind == SheetKind.PLACEMENTS && all.get(ImportField.CONTRACT) instanceof ColumnSource.Column contract
                && !all.containsKey(ImportField.WORK_KIND)
                && share(sheet, contract.index(), WORK_KIND) >= JoiningDay.SOME) {
            all.put(ImportField.WORK_KIND, contract);
            if (!cells(sheet, contract.index()).stream().allMatch(CONTRACT)) {
                all.remove(ImportField.CONTRACT);
            }
        }
        if (kind == SheetKind.REFERRALS && all.get(ImportField.GAP) instanceof ColumnSource.Column reason
                && !all.containsKey(ImportField.NEED) && mostly(sheet, reason.index(), NEED)) {
            all.remove(ImportField.GAP);
            all.put(ImportField.NEED, reason);
        }
        if (kind == SheetKind.MILESTONES && IntStream.range(0, sheet.headings().size())
                .anyMatch(at -> means(sheet.headings().get(at), EnumSet.of(ImportField.MILESTONE))
                        && contradicted(kind, sheet).isAnswered(at))) {
            add(kind, ImportField.MILESTONE, all,
                    only(sheet, all, at -> means(sheet.headings().get(at), EnumSet.of(ImportField.GOAL))));
        }
    }

    private static Predicate<String> isChoice(ImportField field) {
        return text -> WordTable.choices().nearest(field.code(), text).isPresent();
    }

    /// Checks whether the name of a sheet is that of a path or of a course; *Courses* names none.
    private boolean namesPath(String name) {
        return choices.code("path", name).isPresent() || activities.path(name).isPresent()
                && !Stream.of(FoldedText.of(name).split(" ", -1)).allMatch(courses::contains);
    }

    /// *Woman* or *Utente* may be the heading of her number or of her name. If it has names, another such column has the
    /// number.
    private void numberBeforeName(SheetKind kind, PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (all.get(ImportField.PERSON) instanceof ColumnSource.Column called && isPerson(called.heading())
                && mostly(sheet, called.index(), ContentGuess::isName)) {
            add(kind, ImportField.NAME, all, Optional.of(called));
            only(sheet, all, at -> isPerson(sheet.headings().get(at))
                    && mostly(sheet, at, text -> text.chars().anyMatch(Character::isDigit)))
                    .ifPresent(number -> all.put(ImportField.PERSON, number));
        } else if (all.containsKey(ImportField.PERSON)) {
            add(kind, ImportField.NAME, all, only(sheet, all, at -> isPerson(sheet.headings().get(at))
                    && mostly(sheet, at, ContentGuess::isName)));
        }
    }

    /// *Participants* and *Present* may be above the names of those who came, one in a cell or several.
    private void namesOfAll(PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (all.containsKey(ImportField.PERSON)) {
            return;
        }
        var taken = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        taken.putAll(all);
        taken.remove(ImportField.PRESENT);
        only(sheet, taken, at -> means(sheet.headings().get(at), THOSE_WHO_CAME)
                && mostly(sheet, at, text -> isName(text) && choices.code("yes-no", text).isEmpty()
                        && (text.strip().indexOf(' ') > 0 || Companions.areSeveral(text))))
                .ifPresent(names -> {
                    all.values().remove(names);
                    all.put(ImportField.PERSON, names);
                });
    }

    /// Checks whether a heading certainly means a woman. The user of a program or a reference may be anything else.
    private boolean isPerson(String heading) {
        return !NOT_SURELY_HERS.contains(FoldedText.of(heading)) && headings.of(heading).stream()
                .anyMatch(match -> match.field() == ImportField.PERSON && !match.isGuessed());
    }

    /// Where every cell below *Born* is a number that can hardly be a year of birth without its century, it is her age: *31*,
    /// *31 anni*.
    private void agesNoBirths(PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (all.containsKey(ImportField.AGE) || !(all.get(ImportField.BIRTH) instanceof ColumnSource.Column born)) {
            return;
        }
        var cells = cells(sheet, born.index());
        if (cells.size() >= FEWEST && cells.stream().allMatch(text -> AGE.matcher(text).matches())
                && cells.stream().filter(text -> YOUNGER.matcher(text).lookingAt()).count() * 2 > cells.size()) {
            all.remove(ImportField.BIRTH);
            all.put(ImportField.AGE, born);
        }
    }

    /// A birth between a mother and her child is the mother's.
    private void birthOfChild(PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (all.get(ImportField.PERSON) instanceof ColumnSource.Column mother
                && all.get(ImportField.BIRTH) instanceof ColumnSource.Column born
                && all.get(ImportField.CHILD) instanceof ColumnSource.Column child
                && mother.index() < born.index() && born.index() < child.index()) {
            all.remove(ImportField.BIRTH);
            add(SheetKind.CHILDREN, ImportField.BIRTH, all, only(sheet, all, at -> at > child.index()
                    && (means(sheet.headings().get(at), EnumSet.of(ImportField.BIRTH))
                            || BORN.contains(FoldedText.of(sheet.headings().get(at))))));
        }
    }

    /// *From* may be the heading of the start time, of the country from which she comes, or of who sent her.
    private void fromWhere(PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (all.get(ImportField.START) instanceof ColumnSource.Column from
                && FROM.contains(FoldedText.of(from.heading()))
                && cells(sheet, from.index()).stream()
                        .noneMatch(text -> WrittenTime.ofDay(new Cell(Cell.Kind.TEXT, text)).isPresent())) {
            all.remove(ImportField.START);
        }
    }

    /// *Ore* may be the heading of the start time, or of the number of hours.
    private void hoursNoTime(SheetKind kind, PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (kind.fields().contains(ImportField.MINUTES) && !all.containsKey(ImportField.MINUTES)
                && all.get(ImportField.START) instanceof ColumnSource.Column hours
                && WrittenTime.isInHours(hours.heading()) && mostly(sheet, hours.index(), WrittenTime::isRatherLong)) {
            all.remove(ImportField.START);
            all.put(ImportField.MINUTES, hours);
        }
        add(kind, ImportField.MINUTES, all, only(sheet, all, at -> WrittenTime.isInHours(sheet.headings().get(at))
                && mostly(sheet, at, WrittenTime::isRatherLong)));
    }

    /// Next to days across, different numbers below *Hours* are how long each woman was there, not when a session began or how
    /// long it was.
    private void hoursOfHers(PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        for (var field : List.of(ImportField.START, ImportField.MINUTES)) {
            if (all.get(field) instanceof ColumnSource.Column hours && WrittenTime.isInHours(hours.heading())
                    && cells(sheet, hours.index()).stream().noneMatch(text -> text.contains(":"))
                    && cells(sheet, hours.index()).stream().distinct().count() > 1) {
                all.remove(field);
            }
        }
    }

    /// *Conclusione* and *End* may be the heading of the day on which something ended, or of how it ended.
    private void dayOrOutcome(SheetKind kind, PlannedSheet sheet, Map<ImportField, ColumnSource> all) {
        if (!all.containsKey(ImportField.ENDED) && all.get(ImportField.HOW_ENDED) instanceof ColumnSource.Column how
                && mostly(sheet, how.index(), text -> HeadingRow.isDay(text, today))) {
            add(kind, ImportField.ENDED, all, Optional.ofNullable(all.remove(ImportField.HOW_ENDED)));
        } else if (!all.containsKey(ImportField.HOW_ENDED)
                && all.get(ImportField.ENDED) instanceof ColumnSource.Column day
                && mostly(sheet, day.index(), text -> choices.nearest(HOW_ENDED, text).isPresent())) {
            add(kind, ImportField.HOW_ENDED, all, Optional.ofNullable(all.remove(ImportField.ENDED)));
        }
    }

    private static boolean isName(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isDigit);
    }

    /// Of the data about a woman, only the purposes next to her answers qualify: work that she looks for is no placement, yes
    /// may mean that she withdrew, and a question she asked has purposes, too.
    private static boolean isWhatSheAnswered(ImportField field, Map<ImportField, ColumnSource> all) {
        return field == ImportField.PURPOSE && all.containsKey(ImportField.ANSWER);
    }

    /// A sheet that has everything else of a referral has a need, too: *For*, *Area*.
    private static boolean isWhatSheWasReferredFor(ImportField field, SheetKind kind,
            Map<ImportField, ColumnSource> all) {
        return field == ImportField.NEED
                && kind.required().stream().allMatch(other -> other == field || all.containsKey(other));
    }

    /// What she needs is not a path that she is on.
    private boolean mayBePath(String heading) {
        return headings.of(heading).stream().filter(match -> !match.isGuessed())
                .allMatch(match -> CALLED.contains(match.field()));
    }

    private boolean isCourse(String heading) {
        return courses.contains(FoldedText.of(heading));
    }

    private static void add(SheetKind kind, ImportField field, Map<ImportField, ColumnSource> all,
            Optional<ColumnSource> source) {
        if (kind.fields().contains(field) && !all.containsKey(field)) {
            source.ifPresent(found -> all.put(field, found));
        }
    }

    /// Returns the only column, apart from those already taken, for which this holds.
    private static Optional<ColumnSource> only(PlannedSheet sheet, Map<ImportField, ColumnSource> taken,
            Predicate<Integer> holds) {
        var found = IntStream.range(0, sheet.headings().size())
                .filter(at -> !sheet.headings().get(at).isEmpty() && !sheet.sensitive().containsKey(at)
                        && taken.values().stream().noneMatch(source -> source.places().contains(at)))
                .boxed().filter(holds).toList();
        return found.size() == 1
                ? Optional.of(new ColumnSource.Column(found.getFirst(), sheet.headings().get(found.getFirst())))
                : Optional.empty();
    }

    private boolean isStatus(String heading) {
        return headings.of(heading).stream()
                .anyMatch(match -> match.field() == ImportField.STATUS && !match.isGuessed());
    }

    private boolean means(String heading, Set<ImportField> fields) {
        return headings.of(heading).stream().anyMatch(match -> fields.contains(match.field()));
    }

    private boolean mostly(PlannedSheet sheet, int at, Predicate<String> holds) {
        return share(sheet, at, holds) >= MOST;
    }

    /// Returns how many of the cells that are not empty fulfil a condition, in per cent; 0 if there are too few cells.
    private long share(PlannedSheet sheet, int at, Predicate<String> holds) {
        var cells = cells(sheet, at);
        return cells.size() < FEWEST ? 0 : cells.stream().filter(holds).count() * 100 / cells.size();
    }

    private List<String> cells(PlannedSheet sheet, int at) {
        return looked.computeIfAbsent(sheet.source(), source -> source.first(sheet.headerRow() + LOOKED_AT)).stream()
                .filter(row -> row.number() > sheet.headerRow()).map(row -> row.at(at).text().strip())
                .filter(text -> !text.isEmpty()).toList();
    }

    /// A single word such as *work* is a need as often as a path.
    private boolean isPath(String text) {
        return FoldedText.of(text).indexOf(' ') > 0 && isOnPath(text);
    }

    private boolean isOnPath(String text) {
        return choices.nearest("path", text).isPresent() || activities.path(text).isPresent();
    }
}
