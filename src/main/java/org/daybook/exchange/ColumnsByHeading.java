package org.daybook.exchange;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The columns of a sheet as its headings describe them, if the sheet is of a given kind. Does not look at the cells below.
final class ColumnsByHeading {
    /// Fields that, in a heading with a number at its end, describe one of several people.
    private static final Set<ImportField> NOT_HERS = EnumSet.of(ImportField.NAME, ImportField.BIRTH, ImportField.AGE,
            ImportField.AGE_ON, ImportField.WITH_CHILDREN);

    /// Fields that may describe her husband and her children as well.
    private static final Set<ImportField> HERS = EnumSet.of(ImportField.NAME, ImportField.BIRTH, ImportField.AGE,
            ImportField.AGE_ON, ImportField.CITIZENSHIP, ImportField.LANGUAGE, ImportField.TELEPHONE);

    /// Fields that only a woman has, and no service.
    private static final Set<ImportField> OF_SOMEBODY = EnumSet.of(ImportField.PERSON, ImportField.BIRTH,
            ImportField.AGE, ImportField.JOINED);

    /// Fields that a telephone number belonging to them may follow.
    private static final Set<ImportField> OF_A_COMPANY = EnumSet.of(ImportField.COMPANY, ImportField.ORGANISATION,
            ImportField.CONTACT_PERSON);

    private static final Set<String> CHILDREN = Set.copyOf(WordTable.headings().words("some-children"));
    private static final int LOOKED_AT = 60;
    /// In ranks of a match: worse than a heading with a small word more.
    private static final int WORSE = 2_000;

    private static final Set<String> TIMES_OF_FORM = Set.of("start", "end");
    private static final Set<String> NUMBERS_OF_FORM = Set.of("_uuid", "_submission_time");

    private final HeadingWords words;
    private final ConsentColumns consents;
    private final MemberSheets registers;
    private final ActivityTitles titles;

    /// @param consents  the columns about consents
    /// @param registers the registers whose rows are children
    /// @param titles    the names of what was held
    ColumnsByHeading(HeadingWords words, ConsentColumns consents, MemberSheets registers, ActivityTitles titles) {
        this.words = words;
        this.consents = consents;
        this.registers = registers;
        this.titles = titles;
    }

    /// A column of a sheet, with how well it was recognised as a field.
    private record Placed(int column, HeadingWords.Match match) {}

    /// Returns the columns of a sheet of this kind; each column has one meaning.
    SheetMapping of(SheetKind kind, PlannedSheet sheet) {
        var columns = new EnumMap<ImportField, ColumnSource>(ImportField.class);
        var taken = new HashSet<Integer>();
        var left = sheet.never(kind).keySet();
        headed(sheet).filter(i -> !left.contains(i) && !isTimeOfForm(sheet, i)).boxed()
                .flatMap(i -> words.of(sheet.headings().get(i)).stream()
                        .filter(match -> kind.fields().contains(match.field()))
                        .filter(match -> isAbout(kind, sheet.headings().get(i), match))
                        .filter(match -> kind != SheetKind.MEMBERS || match.field() != ImportField.TELEPHONE
                                || !isBehindOthers(sheet, i))
                        .map(match -> new Placed(i, match)))
                .sorted(Comparator.comparing((Placed one) -> isOfProgram(sheet, one.column()))
                        .thenComparing(one -> one.match().rank() + (isRatherJoined(sheet, one) ? WORSE : 0))
                        .thenComparing(Placed::column)
                        .thenComparing(one -> one.match().field()))
                .filter(one -> !columns.containsKey(one.match().field()) && !taken.contains(one.column()))
                .forEach(one -> {
                    columns.put(one.match().field(), column(sheet, one.column()));
                    taken.add(one.column());
                });
        if (kind.fields().contains(ImportField.NAME)) {
            names(sheet).ifPresent(name -> columns.put(ImportField.NAME, name));
        }
        if (kind == SheetKind.CHILDREN) {
            ofChild(sheet, columns);
        }
        if (!saysWho(sheet)) {
            kind.called().filter(field -> !columns.containsKey(field)).ifPresent(field -> names(sheet)
                    .filter(name -> !columns.containsValue(name)).ifPresent(name -> columns.put(field, name)));
        }
        if (kind.isAboutPeople() && kind != SheetKind.CHILDREN && !columns.containsKey(ImportField.PERSON)) {
            // A register without numbers identifies people by name.
            first(sheet, words::isWeakNumber).filter(one -> !columns.containsValue(one)).or(() -> names(sheet))
                    .ifPresent(source -> columns.put(ImportField.PERSON, source));
        }
        if (kind == SheetKind.ATTENDANCE_GRID && !columns.containsKey(ImportField.TITLE)) {
            titles.above(sheet).ifPresent(title -> columns.put(ImportField.TITLE, title));
        }
        return new SheetMapping(kind, columns, Map.of(), Map.of());
    }

    /// *Ingresso* may be the first day of a path, unless another column has it.
    private boolean isRatherJoined(PlannedSheet sheet, Placed one) {
        return one.match().field() == ImportField.STARTED && words.of(sheet.headings().get(one.column())).stream()
                .anyMatch(match -> match.field() == ImportField.JOINED && match.isWhole());
    }

    /// Kobo and ODK begin the names of their own columns with a line: *_id* is the number of a form, not of a woman.
    private static boolean isOfProgram(PlannedSheet sheet, int at) {
        return sheet.headings().get(at).startsWith("_");
    }

    /// In an export of theirs, *start* and *end* are when the form was filled in.
    private static boolean isTimeOfForm(PlannedSheet sheet, int at) {
        return TIMES_OF_FORM.contains(sheet.headings().get(at))
                && sheet.headings().stream().anyMatch(NUMBERS_OF_FORM::contains);
    }

    /// Checks whether a heading describes the subject of the rows. *Age 1* and *Name 2* belong to her children, listed next to
    /// each other, just as a husband's details belong to him; a consent to calls is not a telephone number.
    private boolean isAbout(SheetKind kind, String heading, HeadingWords.Match match) {
        if (match.isGuessed() && NOT_HERS.contains(match.field())
                && Character.isDigit(heading.charAt(heading.length() - 1))) {
            return false;
        }
        return kind != SheetKind.MEMBERS || (match.isWhole() || !consents.isAboutConsent(heading))
                && !(HERS.contains(match.field()) && isOfOthers(heading, match.field()));
    }

    /// The language of her interpreter is hers.
    private boolean isOfOthers(String heading, ImportField field) {
        return field == ImportField.LANGUAGE ? words.isOfKin(heading) : words.isOfSomebodyElse(heading);
    }

    /// Checks whether something about her is in an earlier column, too: the later one is about somebody else.
    private boolean isBefore(PlannedSheet sheet, int at, ImportField field) {
        return sheet.headings().subList(0, at).stream().anyMatch(heading -> !isOfOthers(heading, field)
                && words.of(heading).stream().anyMatch(match -> !match.isGuessed() && match.field() == field));
    }

    /// Checks whether the last person or organisation named before a column is a company, its contact person, or somebody else
    /// such as her husband or her lawyer: the telephone number is then not hers.
    private boolean isBehindOthers(PlannedSheet sheet, int at) {
        for (int i = at - 1; i >= 0; i--) {
            var meant = words.of(sheet.headings().get(i)).stream().filter(match -> !match.isGuessed())
                    .map(HeadingWords.Match::field).toList();
            int place = i;
            if (words.isSurname(sheet.headings().get(i)) || meant.stream().anyMatch(OF_SOMEBODY::contains)
                    || meant.stream().anyMatch(field -> HERS.contains(field) && !isBefore(sheet, place, field))) {
                return false;
            }
            if (meant.stream().anyMatch(OF_A_COMPANY::contains) || namesAnother(sheet, i)) {
                return true;
            }
        }
        return false;
    }

    /// Checks whether a column has the names of people other than her and her children, not only whether there is somebody.
    private boolean namesAnother(PlannedSheet sheet, int at) {
        var heading = sheet.headings().get(at);
        if (!words.isOfSomebodyElse(heading)
                || Stream.of(FoldedText.of(heading).split(" ", -1)).anyMatch(CHILDREN::contains)) {
            return false;
        }
        var texts = sheet.source().first(sheet.headerRow() + LOOKED_AT).stream()
                .filter(row -> row.number() > sheet.headerRow()).map(row -> row.at(at).text().strip())
                .filter(text -> !text.isEmpty()).toList();
        return texts.stream().filter(text -> text.codePoints().anyMatch(Character::isLetter)
                && WordTable.choices().code("yes-no", text).isEmpty()).count() * 2 > texts.size();
    }

    /// The child's mother is given under the mother's number or name; an unqualified name is the child's.
    private void ofChild(PlannedSheet sheet, Map<ImportField, ColumnSource> columns) {
        first(sheet, words::isMothersNumber).or(() -> first(sheet, words::isMothersName))
                .ifPresent(mother -> columns.put(ImportField.PERSON, mother));
        if (registers.isOfChildren(sheet) && !columns.containsKey(ImportField.CHILD)) {
            names(sheet, _ -> true).filter(name -> !columns.containsValue(name))
                    .ifPresent(name -> columns.put(ImportField.CHILD, name));
        }
    }

    private static IntStream headed(PlannedSheet sheet) {
        return IntStream.range(0, sheet.headings().size()).filter(i -> !sheet.headings().get(i).isEmpty());
    }

    /// Returns the columns with a heading, without those that are never imported.
    static IntStream usable(PlannedSheet sheet) {
        return headed(sheet).filter(i -> !sheet.sensitive().containsKey(i));
    }

    /// Checks whether a column tells women apart, so that a name belongs to one of them and never to a service.
    boolean saysWho(PlannedSheet sheet) {
        return headed(sheet).mapToObj(sheet.headings()::get).anyMatch(heading -> words.isSurname(heading)
                || words.of(heading).stream()
                        .anyMatch(match -> !match.isGuessed() && OF_SOMEBODY.contains(match.field())));
    }

    /// Checks whether two parts of a sheet identify the people in their rows in the same way: both by names, or by numbers
    /// under one heading. A date of birth alone identifies nobody, and a number next to a name belongs to the person of that
    /// name.
    boolean sayWhoAlike(PlannedSheet one, PlannedSheet other) {
        var numbers = whose(one, ImportField.PERSON);
        return numbers.stream().anyMatch(whose(other, ImportField.PERSON)::contains)
                || !whose(one, ImportField.NAME).isEmpty() && !whose(other, ImportField.NAME).isEmpty();
    }

    /// Returns the headings of her number or her name, folded; not those of her relatives.
    private Set<String> whose(PlannedSheet sheet, ImportField field) {
        return usable(sheet).mapToObj(sheet.headings()::get).filter(heading -> !words.isOfKin(heading))
                .filter(heading -> field == ImportField.NAME && words.isSurname(heading) || words.of(heading).stream()
                        .anyMatch(match -> !match.isGuessed() && match.field() == field))
                .map(FoldedText::of).collect(Collectors.toUnmodifiableSet());
    }

    private static ColumnSource column(PlannedSheet sheet, int at) {
        return new ColumnSource.Column(at, sheet.headings().get(at));
    }

    private static Optional<ColumnSource> first(PlannedSheet sheet, Predicate<String> heading) {
        return usable(sheet).filter(i -> heading.test(sheet.headings().get(i))).boxed().findFirst()
                .map(i -> column(sheet, i));
    }

    /// Returns where her name is: in one column, or in two of which one has the family name. The names of her husband and her
    /// children are in others.
    Optional<ColumnSource> names(PlannedSheet sheet) {
        return names(sheet, heading -> registers.isOfChildren(sheet) || !words.isOfSomebodyElse(heading));
    }

    private Optional<ColumnSource> names(PlannedSheet sheet, Predicate<String> whose) {
        var columns = usable(sheet).filter(i -> whose.test(sheet.headings().get(i))).boxed().toList();
        for (int i : columns.stream().filter(one -> words.isSurname(sheet.headings().get(one))).toList()) {
            var given = columns.stream().filter(one -> one != i && words.isGivenName(sheet.headings().get(one)))
                    .findFirst();
            if (given.isPresent()) {
                return Optional.of(new ColumnSource.Columns(given.get(), sheet.headings().get(given.get()), i,
                        sheet.headings().get(i)));
            }
        }
        return columns.stream()
                .flatMap(i -> words.of(sheet.headings().get(i)).stream()
                        .filter(match -> match.field() == ImportField.NAME).map(match -> new Placed(i, match)))
                .min(Comparator.comparing(one -> one.match().rank())).map(one -> column(sheet, one.column()));
    }
}
