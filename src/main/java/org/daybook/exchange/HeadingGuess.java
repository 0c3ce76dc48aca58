package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Guesses the kinds of a sheet from its name and its headings.
final class HeadingGuess {
    private static final int DATES_ACROSS = 2;
    private static final int ITS_NAME = 100;
    private static final int IN_ITS_NAME = 15;
    /// Fields that a sheet of another kind may state about a woman in addition to her name, which makes it a register, too.
    static final Set<ImportField> OF_HERSELF = EnumSet.of(ImportField.BIRTH, ImportField.CITIZENSHIP,
            ImportField.TELEPHONE, ImportField.WITH_CHILDREN, ImportField.LANGUAGE);

    /// Kinds that are not read from a sheet of men, though women may have the same numbers. A sheet named after partners may
    /// list where women were referred or work.
    static final Set<SheetKind> OF_HERS = EnumSet.of(SheetKind.MEMBERS, SheetKind.CONSENTS,
            SheetKind.ENROLMENTS, SheetKind.ATTENDANCE, SheetKind.ATTENDANCE_GRID);

    /// Lists of things that have a name and a telephone number, as a woman does.
    static final Set<SheetKind> DIRECTORIES = EnumSet.of(SheetKind.SERVICES, SheetKind.COMPANIES);
    /// Fields of a service or a company, in addition to its name and its kind, that no woman has.
    private static final Set<ImportField> OF_A_PLACE = EnumSet.of(ImportField.CITY, ImportField.ADDRESS,
            ImportField.HOURS, ImportField.CONTACT_PERSON, ImportField.COMPANY_SIZE, ImportField.AGREED_ON);

    /// Fields of a training in addition to who was there, when and how long.
    private static final Set<ImportField> OF_A_TRAINING = EnumSet.of(ImportField.SUBJECT, ImportField.HELD_BY,
            ImportField.CERTIFICATE, ImportField.CERTIFICATE_AT, ImportField.CERTIFICATE_UNTIL);

    private final WordTable headings = WordTable.headings();
    private final HeadingWords words = new HeadingWords();
    private final MemberSheets registers;
    private final ActivityTitles titles = new ActivityTitles(words, headings);
    private final ColumnsOfChoices choices = new ColumnsOfChoices();
    private final ConsentColumns consents;
    private final ColumnsByHeading byHeading;
    private final MilestonesAcross milestones;
    private final ContentGuess contents;
    private final EnrolmentSheets enrolments;
    private final PathBlocks blocks = new PathBlocks(words);
    private final LocalDate today;
    private final ImportMapping mapping;
    private final SensitiveHeadings never = new SensitiveHeadings(headings);
    private final AnswerSeries questionnaires = new AnswerSeries(words);

    HeadingGuess(LocalDate today) {
        this(today, ImportMapping.GUESSED);
    }

    /// @param mapping the headings known in addition to those of the table
    HeadingGuess(LocalDate today, ImportMapping mapping) {
        this.today = today;
        this.mapping = mapping;
        this.contents = new ContentGuess(words, today);
        this.milestones = new MilestonesAcross(words, today);
        this.consents = new ConsentColumns(words, today);
        this.registers = new MemberSheets(words, headings, today);
        this.enrolments = new EnrolmentSheets(words, registers, contents, today);
        this.byHeading = new ColumnsByHeading(words, consents, registers, titles);
    }

    /// Returns what a sheet may be.
    PlannedSheet of(SourceSheet sheet) {
        return of(sheet, Optional.empty());
    }

    /// Returns door counts kept by the day of the week as a list of days; empty for any other sheet.
    Optional<PlannedSheet> byWeekday(SourceSheet sheet) {
        return new WeekdayCounts(words, today).of(sheet).map(list -> {
            var headings = list.rows().getFirst();
            var planned = new PlannedSheet(list, headings.cells().stream().map(Cell::text).toList(), headings.number(),
                    Map.of(), List.of(), false);
            return planned.about(List.of(of(SheetKind.DOOR_COUNTS, planned)));
        });
    }

    /// Returns the sheet with its columns as rows, if it is understood only like this.
    Optional<PlannedSheet> turned(PlannedSheet sheet) {
        return new TurnedTables(this, today).of(sheet);
    }

    /// Returns cards with several columns of labels, or one below the other, as a table.
    Optional<PlannedSheet> cards(SourceSheet sheet) {
        return CardSheet.of(sheet, text -> !HeadingRow.isDay(text, today) && isHeading(text, 0)).map(this::of)
                .filter(TurnedTables::isOfWomen);
    }

    /// Returns what a sheet may be if the year of the first of its day headings without a year is given.
    PlannedSheet of(SourceSheet sheet, Optional<Integer> year) {
        var row = row(sheet, year);
        var planned = new PlannedSheet(sheet, row.texts(), row.number(), never.of(row.texts()), List.of(), false);
        if (row.number() == 0) {
            return planned;
        }
        var guessed = planned.about(kinds(planned));
        return guessed.mappings().isEmpty() && byHeading.names(planned).isPresent()
                ? guessed.withNamesAlone()
                : guessed;
    }

    /// Returns its headings if the year of the first of its day headings without a year is given.
    HeadingRow row(SourceSheet sheet, Optional<Integer> year) {
        return HeadingRow.of(sheet, this::isHeading, this::isDated, consents::names, words::isOfSomebodyElse, year,
                today);
    }

    /// A *No* or an *N* further to the right is more likely an answer.
    private boolean isHeading(String text, int column) {
        return words.of(text).stream().anyMatch(one -> !one.isGuessed()) || words.isSurname(text)
                || words.isMothersNumber(text) || questionnaires.isTimed(text)
                || consents.names(text) || sensitive(text).isPresent() || mapping.names(text)
                || column < 2 && words.isWeakNumber(text);
    }

    private boolean isDated(String text) {
        return words.of(text).stream().map(HeadingWords.Match::field)
                .anyMatch(field -> field == ImportField.DAY || field == ImportField.INSTRUMENT);
    }

    /// Returns the kind of sensitive data under this heading, which is never imported; empty for any other heading.
    Optional<SensitiveColumn> sensitive(String heading) {
        return never.of(heading);
    }

    private List<SheetMapping> kinds(PlannedSheet sheet) {
        var first = kind(sheet);
        var several = first.map(one -> milestones.of(sheet, one)).filter(each -> !each.isEmpty())
                .orElseGet(() -> several(sheet, first.map(SheetMapping::kind)));
        if (!several.isEmpty()) {
            return several;
        }
        if (first.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(List.of(first.get()));
        if (first.get().kind() == SheetKind.MEMBERS) {
            // Women and what they take part in, in one table.
            enrolments.beside(sheet, byHeading.of(SheetKind.ENROLMENTS, sheet),
                    () -> of(SheetKind.ENROLMENTS, sheet)).ifPresent(all::add);
            if (across(sheet) >= DATES_ACROSS) {
                all.add(of(SheetKind.ATTENDANCE_GRID, sheet));
            }
        } else if (first.get().kind().isAboutPeople() && !registers.isOfWaiting(sheet)
                && !MemberSheets.isOfMen(sheet)
                && !(first.get().kind() == SheetKind.CHILDREN && registers.isOfChildren(sheet))) {
            Optional.of(of(SheetKind.MEMBERS, sheet))
                    .map(her -> apart(her, first.get()))
                    .filter(her -> her.columns().containsKey(ImportField.NAME)
                            && (her.columns().keySet().stream().anyMatch(OF_HERSELF::contains)
                                    || enrolments.isRegister(sheet, her, first.get())))
                    .ifPresent(her -> all.add(0, her));
            if (first.get().kind() == SheetKind.ATTENDANCE_GRID) {
                enrolments.besideMarks(sheet, byHeading.of(SheetKind.ENROLMENTS, sheet)).ifPresent(all::add);
            }
        }
        withPathsInBlocks(sheet, all);
        all.stream().filter(one -> one.kind() == SheetKind.PLACEMENTS).findFirst()
                .flatMap(work -> companiesOf(work, sheet)).ifPresent(all::add);
        all.stream().filter(one -> one.kind() == SheetKind.MEMBERS).findFirst()
                .ifPresent(her -> all.addAll(consentsOf(her, sheet)));
        return List.copyOf(all);
    }

    /// Replaces the enrolments of a sheet by those in its blocks, if it has any. A day in a block is not the one on which she
    /// joined.
    private void withPathsInBlocks(PlannedSheet sheet, List<SheetMapping> all) {
        var base = all.getFirst();
        if (base.kind() != SheetKind.MEMBERS && base.kind() != SheetKind.ENROLMENTS) {
            return;
        }
        var who = Stream.of(ImportField.PERSON, ImportField.NAME).map(base.columns()::get).filter(Objects::nonNull)
                .flatMap(source -> source.places().stream()).collect(Collectors.toSet());
        var found = blocks.of(sheet, who, part -> enrolments.beside(part,
                byHeading.of(SheetKind.ENROLMENTS, part), () -> of(SheetKind.ENROLMENTS, part)));
        if (found.isEmpty()) {
            return;
        }
        int begin = blocks.starts(sheet).getFirst();
        all.removeIf(one -> one.kind() == SheetKind.ENROLMENTS);
        all.replaceAll(one -> one.columns().get(ImportField.JOINED) instanceof ColumnSource.Column joined
                && joined.index() >= begin ? one.with(ImportField.JOINED, Optional.empty()) : one);
        all.addAll(found);
    }

    /// Returns the companies of placements, if their sector stands next to them: no other sheet may list them.
    private Optional<SheetMapping> companiesOf(SheetMapping work, PlannedSheet sheet) {
        var company = Optional.ofNullable(work.columns().get(ImportField.COMPANY));
        var sector = Optional.ofNullable(byHeading.of(SheetKind.COMPANIES, sheet).columns().get(ImportField.SECTOR))
                .filter(source -> source.places().stream().noneMatch(work::reads));
        return company.flatMap(its -> sector.map(field -> new SheetMapping(SheetKind.COMPANIES,
                Map.of(ImportField.COMPANY, its, ImportField.SECTOR, field), Map.of(),
                Map.of(ImportField.COMPANY, Map.of("-", "")))));
    }

    /// Returns the consents of women, in columns of their register.
    private List<SheetMapping> consentsOf(SheetMapping her, PlannedSheet sheet) {
        var base = byHeading.of(SheetKind.CONSENTS, sheet).with(ImportField.PERSON,
                Optional.ofNullable(her.columns().get(ImportField.PERSON)));
        return consents.of(sheet, base, false);
    }

    /// Returns the mappings of a sheet with a column for each age group or purpose, or with several questionnaires in a row. A
    /// sheet of consents is recognised by its name.
    private List<SheetMapping> several(PlannedSheet sheet, Optional<SheetKind> first) {
        var names = SheetNames.of(sheet.source().name(), headings);
        boolean called = names.whole().contains(SheetKind.CONSENTS) || names.within().contains(SheetKind.CONSENTS);
        if (called && (byHeading.saysWho(sheet) || names(sheet).isPresent())) {
            var one = of(SheetKind.CONSENTS, sheet);
            var each = consents.of(sheet, one, true);
            // Next to a complete table of consents, a further column means something else.
            return each.size() > 1 || !one.missing().isEmpty() ? each : List.of();
        }
        if (first.isEmpty() || first.get() == SheetKind.ANSWERS) {
            var each = questionnaires.of(sheet, of(SheetKind.ANSWERS, sheet));
            if (!each.isEmpty()) {
                return each;
            }
        }
        // *Women* and *Girls* above numbers, and nobody's name.
        boolean mayBeCounted = first.isEmpty() || first.get() == SheetKind.DOOR_COUNTS
                || first.get() == SheetKind.MEMBERS && names(sheet).isEmpty()
                || first.get() == SheetKind.SESSIONS && names(sheet).isEmpty()
                        && !of(SheetKind.SESSIONS, sheet).missing().isEmpty();
        return mayBeCounted
                ? choices.of(sheet, counted(sheet))
                : List.of();
    }

    /// What was held on the day is the kind of the visit: two activities of a day are not counted as one.
    private SheetMapping counted(PlannedSheet sheet) {
        var counts = of(SheetKind.DOOR_COUNTS, sheet);
        return counts.columns().containsKey(ImportField.VISIT)
                ? counts
                : counts.with(ImportField.VISIT,
                        Optional.ofNullable(byHeading.of(SheetKind.SESSIONS, sheet).columns().get(ImportField.TITLE))
                                .filter(title -> title.places().stream().noneMatch(counts::reads)));
    }

    /// Returns how many headings are days.
    private long across(PlannedSheet sheet) {
        return sheet.headings().stream().filter(text -> HeadingRow.isDay(text, today)).count();
    }

    /// Returns a mapping without columns that have another meaning there: the language of a level, the birth of a child.
    private static SheetMapping apart(SheetMapping her, SheetMapping first) {
        var left = her;
        for (var field : first.kind().fields()) {
            left = field == ImportField.PERSON ? left : left.with(field, Optional.empty());
        }
        return left;
    }

    private Optional<SheetMapping> kind(PlannedSheet sheet) {
        var names = SheetNames.of(sheet.source().name(), headings);
        var named = names.whole();
        long across = Math.max(across(sheet), MonthsAcross.ofMarks(sheet, today));
        var all = kinds(sheet, named, across);
        int most = all.stream().filter(mapping -> mapping.missing().isEmpty())
                .mapToInt(mapping -> mapping.columns().size()).max().orElse(0);
        return all.stream().max(Comparator.comparingLong(mapping -> score(mapping, across)
                // A name that explains less than half of the columns means something else here.
                + (named.contains(mapping.kind()) && mapping.columns().size() * 2 >= most ? ITS_NAME : 0)
                + (names.within().contains(mapping.kind()) ? IN_ITS_NAME : 0)));
    }

    private List<SheetMapping> kinds(PlannedSheet sheet, Set<SheetKind> named, long across) {
        var held = of(SheetKind.SESSIONS, sheet);
        // The number of people at a session with a start time or a duration is not a door count.
        boolean isHeld = held.columns().get(ImportField.TITLE) instanceof ColumnSource.Column
                && (held.columns().containsKey(ImportField.START)
                        || held.columns().containsKey(ImportField.MINUTES));
        return Stream.of(SheetKind.values()).filter(kind -> kind != SheetKind.ATTENDANCE_GRID || across >= DATES_ACROSS)
                .filter(kind -> kind != SheetKind.DOOR_COUNTS || !isHeld || named.contains(kind))
                .filter(kind -> kind != SheetKind.SESSIONS || !isOfVisits(sheet, held) || named.contains(kind))
                .map(kind -> of(kind, sheet))
                .filter(mapping -> mapping.missing().isEmpty() || named.contains(mapping.kind()))
                // Support for women is often listed with the names of services and companies, next to hers.
                .filter(mapping -> !mapping.kind().isAboutThings() || named.contains(mapping.kind())
                        || !byHeading.saysWho(sheet) && byHeading.names(sheet).isEmpty() || isDirectory(mapping, sheet))
                // A visit begins no path, though it was for a course.
                .filter(mapping -> mapping.kind() != SheetKind.ENROLMENTS || named.contains(SheetKind.ENROLMENTS)
                        || !isLogOfVisits(sheet))
                // The initials in a log of conversations may be those of women.
                .filter(mapping -> mapping.kind() != SheetKind.TRAINING || named.contains(SheetKind.TRAINING)
                        || isTraining(mapping))
                // A row of a list of absences states that she did not come.
                .filter(mapping -> mapping.kind() != SheetKind.ATTENDANCE
                        || mapping.columns().containsKey(ImportField.PRESENT)
                        || mapping.columns().containsKey(ImportField.ABSENT) || !AbsenceSheets.isOne(sheet))
                // A woman who waits for a place has none yet, and a day on which she was absent begins no path.
                .filter(mapping -> mapping.kind() != SheetKind.ENROLMENTS || enrolments.mayBe(sheet, mapping,
                        names(sheet).isPresent() && !named.contains(SheetKind.ENROLMENTS)))
                .filter(mapping -> !OF_HERS.contains(mapping.kind()) || !MemberSheets.isOfMen(sheet))
                .filter(mapping -> mapping.kind() != SheetKind.MEMBERS || named.contains(SheetKind.MEMBERS)
                        || registers.isOfWomen(sheet, mapping) && DIRECTORIES.stream()
                                .noneMatch(kind -> isDirectory(of(kind, sheet), sheet)))
                .toList();
    }

    private boolean isLogOfVisits(PlannedSheet sheet) {
        return sheet.headings().stream().map(FoldedText::of).anyMatch(
                text -> headings.words("visited").contains(text) || headings.words("scanned").contains(text));
    }

    private boolean isTraining(SheetMapping mapping) {
        return mapping.columns().keySet().stream().anyMatch(OF_A_TRAINING::contains)
                || !(mapping.columns().get(ImportField.COLLEAGUE) instanceof ColumnSource.Column who)
                || !headings.words("initials").contains(FoldedText.of(who.heading()));
    }

    /// Checks whether a row of what was held states who came: it is then her visit, and not a session without attendance.
    private boolean isOfVisits(PlannedSheet sheet, SheetMapping held) {
        return !held.columns().containsKey(ImportField.PEOPLE)
                && (byHeading.saysWho(sheet) || byHeading.names(sheet).isPresent())
                && of(SheetKind.ATTENDANCE, sheet).missing().isEmpty();
    }

    /// Checks whether the entries with a name and a telephone number are services or companies: they have the fields that each
    /// must have, and a place, and nothing about a woman or a day.
    private boolean isDirectory(SheetMapping mapping, PlannedSheet sheet) {
        return DIRECTORIES.contains(mapping.kind()) && mapping.missing().isEmpty() && !byHeading.saysWho(sheet)
                && mapping.columns().keySet().stream().filter(OF_A_PLACE::contains).count() > 1
                && !registers.saysOfHer(sheet);
    }

    private static long score(SheetMapping mapping, long across) {
        long days = mapping.kind() == SheetKind.ATTENDANCE_GRID ? across : 0;
        // Who sent her is stated in lists of visits as well as in registers.
        int said = mapping.columns().size() - (mapping.columns().containsKey(ImportField.FOUND) ? 1 : 0);
        // If two kinds explain the same number of columns, the one with more required fields is meant.
        return (said + days) * 10 + mapping.kind().required().size()
                - mapping.missing().size() * 50L;
    }

    /// Returns the columns of a sheet of this kind: by their headings, or, if those do not identify them, by the cells below.
    SheetMapping of(SheetKind kind, PlannedSheet sheet) {
        var columns = contents.completed(kind, sheet, byHeading.of(kind, sheet).columns());
        if (kind == SheetKind.ATTENDANCE) {
            titles.ofConversations(sheet, columns).ifPresent(type -> columns.put(ImportField.TITLE, type));
            titles.ofSigned(sheet, columns).ifPresent(signed -> columns.put(ImportField.PRESENT, signed));
        }
        StatedOnce.complete(kind, sheet, columns);
        if (kind == SheetKind.ATTENDANCE && !registers.isOfChildren(sheet)) {
            titles.ofMarks(sheet, columns).ifPresent(title -> columns.put(ImportField.TITLE, title));
        }
        return new SheetMapping(kind, columns, Map.of(), Map.of());
    }

    /// Checks whether two parts of a sheet identify the people in their rows in the same way.
    boolean sayWhoAlike(PlannedSheet one, PlannedSheet other) {
        return byHeading.sayWhoAlike(one, other);
    }

    /// Returns where her name is, if anywhere.
    Optional<ColumnSource> names(PlannedSheet sheet) {
        return byHeading.names(sheet);
    }

    /// Checks whether a column outside the mapping may be her number, under a heading that was not recognised.
    boolean leavesColumns(PlannedSheet sheet, SheetMapping mapping) {
        return mapping.kind() != SheetKind.ANSWERS
                && ColumnsByHeading.usable(sheet).anyMatch(i -> !isHeading(sheet.headings().get(i), i)
                        && !Character.isDigit(sheet.headings().get(i).charAt(0))
                        && !mapping.reads(i));
    }

    /// Checks whether her number in a sheet may only be the row number.
    boolean isWeakNumber(SheetMapping mapping) {
        return mapping.columns().get(ImportField.PERSON) instanceof ColumnSource.Column column
                && words.isWeakNumber(column.heading());
    }
}
