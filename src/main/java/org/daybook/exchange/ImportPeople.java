package org.daybook.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ParticipantId;
import org.daybook.contact.NumberImport;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Children;
import org.daybook.participants.Citizenship;
import org.daybook.participants.MemberImport;
import org.daybook.participants.OutreachSource;
import org.daybook.participants.StatedAge;
import org.daybook.staff.UnitOfWork;

/// Finds the woman meant by a number of a register: one whom this import or an earlier one brought, or the one who has that
/// card. A name alone is never enough. Inside the import's passage.
final class ImportPeople {
    private final UnitOfWork work;
    private final ImportKeys keys;
    private final MemberImport members;
    private final NumberImport numbers;
    private final Map<String, LocalDate> firstDays;
    private final Map<String, MemberImport.Known> byNumber = new HashMap<>();
    /// Numbers and names that mean two women, in these files or in these and the store: rows about either of them wait.
    private final Map<String, ProblemKind> ofSeveral = new HashMap<>();
    /// From these files alone; empty if two women have the same name.
    private final Map<String, Optional<MemberImport.Known>> byName = new HashMap<>();
    /// By the text in the rows: the same woman is in many of them.
    private final Map<String, Optional<MemberImport.Known>> found = new HashMap<>();
    /// By the number of a woman who is here and another name: whether somebody decided that this is her.
    private final Map<String, Boolean> otherNames = new HashMap<>();
    private boolean saidNotCompared;
    private final Decided decided;
    private final List<RowAlike> alikes;
    private final ProposalWriting proposals;
    private final Set<ParticipantId> brought = new HashSet<>();
    /// The row that brought each woman.
    private final Map<ParticipantId, RowAt> rowOf = new HashMap<>();
    /// The women of rows that another row was decided to be about, too.
    private final Map<RowAt, MemberImport.Known> joined = new HashMap<>();
    private final Set<RowAt> toJoin;
    private final Set<ParticipantId> withTelephone = new HashSet<>();
    /// The women who have a number of their own in these files.
    private final Set<ParticipantId> numbered = new HashSet<>();
    /// The women brought by the import whose rows are corrected, each with the purposes for which she has an answer.
    private final Map<ParticipantId, Set<String>> before;

    /// The decisions that a person made.
    ///
    /// @param mends the import whose rows are corrected
    /// @param same  who the women of some rows are
    record Decided(Optional<ImportId> mends, SameWoman same) {}

    /// @param firstDays the first day on which the files mention each number
    /// @param decided   the decisions that a person made
    /// @param alikes    receives rows about women who may be here already
    /// @param proposals keeps what rows state about women who are here
    ImportPeople(UnitOfWork work, ImportKeys keys, MemberImport members, NumberImport numbers,
            Map<String, LocalDate> firstDays, Decided decided, List<RowAlike> alikes, ProposalWriting proposals) {
        this.work = work;
        this.keys = keys;
        this.members = members;
        this.numbers = numbers;
        this.firstDays = firstDays;
        this.decided = decided;
        this.alikes = alikes;
        this.proposals = proposals;
        toJoin = Set.copyOf(decided.same().rows().values());
        before = decided.mends().map(of -> new ImportStore().answered(work.tx(), of)).orElse(Map.of());
    }

    /// If a woman is in several sheets, those with her number come before those that know her by name alone; of each kind, the
    /// one with the most data about her comes first.
    static List<CheckedRows> inOrder(List<CheckedRows> sheets) {
        return sheets.stream().sorted(Comparator.comparing((CheckedRows sheet) -> isKnownByName(sheet.mapping()))
                .thenComparing(Comparator.comparingInt(CheckedRows::columns).reversed())).toList();
    }

    /// Adds a woman, unless she is here.
    ///
    /// @return the outcome of the row
    RowOutcome take(ImportRow row) {
        var outcome = taken(row);
        if (!isKnownByName(row.mapping())) {
            Optional.ofNullable(byNumber.get(FoldedText.ofNumber(row.needed(ImportField.PERSON))))
                    .ifPresent(her -> numbered.add(her.id()));
        }
        if (toJoin.contains(RowAt.of(row))) {
            find(row).ifPresent(her -> joined.put(RowAt.of(row), her));
        }
        return outcome;
    }

    private RowOutcome taken(ImportRow row) {
        var number = FoldedText.ofNumber(row.needed(ImportField.PERSON));
        boolean named = isKnownByName(row.mapping());
        var told = told(row, number, named);
        var key = named ? keys.of("row", cells(row)) : keys.of("person", number);
        var first = byNumber.get(number);
        if (first != null) {
            boolean same = MemberImport.agree(first, told.name(), told.birth())
                    || !named && isDecided(row, told, number, first);
            if (!same && (named || !MemberImport.haveOneFullName(first, told.name()))) {
                return ofAnother(number, ProblemKind.NUMBER_TWICE);
            }
            if (!same || named && !isSurely(first, told)) {
                return RowOutcome.refused(ProblemKind.NUMBER_TWICE, ImportField.PERSON);
            }
            more(row, told, first);
            return RowOutcome.here();
        }
        if (keys.isOfDeleted(key)) {
            return RowOutcome.refused(ProblemKind.DELETED_PERSON, ImportField.PERSON);
        }
        if (keys.knows(key)) {
            return known(keys.whose(key).flatMap(members::withId), told, number, row);
        }
        if (!named && isAlone(row) && !firstDays.containsKey(number)) {
            return RowOutcome.refused(ProblemKind.NUMBER_ALONE, ImportField.PERSON);
        }
        var card = named ? Optional.<CardNumber>empty() : CardNumber.read(row.needed(ImportField.PERSON));
        if (card.filter(members::isTaken).isPresent()) {
            return withCard(members.withCard(card.get()), told, number);
        }
        var same = decided.same().here().get(RowAt.of(row));
        if (same != null) {
            offer(row, told);
            return tied(members.withId(same), told, key, number);
        }
        var other = Optional.ofNullable(decided.same().rows().get(RowAt.of(row)))
                .flatMap(at -> Optional.ofNullable(joined.get(at)));
        if (other.isPresent()) {
            offer(row, told);
            return inAnotherRow(other.get(), told, key, row);
        }
        var hers = named ? withNumber(told) : Optional.<MemberImport.Known>empty();
        if (hers.isPresent()) {
            return inAnotherRow(hers.get(), told, key, row);
        }
        boolean alike = members.looksLikeSomebody(told);
        if (alike) {
            offer(row, told);
        }
        add(told, key, number, row);
        if (alike) {
            return RowOutcome.takenIn(List.of(ProblemKind.LOOKS_ALIKE));
        }
        boolean stopped = members.hasStoppedLooking() && !saidNotCompared;
        saidNotCompared |= stopped;
        return stopped ? RowOutcome.takenIn(List.of(ProblemKind.NOT_COMPARED)) : RowOutcome.takenIn();
    }

    /// Checks whether a full name and a month of birth are those of a woman whom these files have already: in the list of the
    /// next year she is in again.
    private static boolean isSurely(MemberImport.Known her, MemberImport.Told told) {
        return told.name().filter(name -> name.strip().contains(" ")).isPresent()
                && told.birth().filter(birth -> birth.month().isPresent()).isPresent()
                && told.birth().equals(her.birth());
    }

    /// Her number or name also belongs to somebody else, so no other row of these files shows which of the two it means.
    private RowOutcome ofAnother(String number, ProblemKind why) {
        ofSeveral.put(number, why);
        found.clear();
        return RowOutcome.refused(why, ImportField.PERSON);
    }

    private RowOutcome known(Optional<MemberImport.Known> her, MemberImport.Told told, String number, ImportRow row) {
        if (her.isEmpty()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_PERSON, ImportField.PERSON);
        }
        // The next edition of a register may have another date of birth.
        if (!MemberImport.agree(her.get(), told.name(), told.birth())
                && !MemberImport.haveOneFullName(her.get(), told.name()) && !isDecided(row, told, number, her.get())) {
            return ofAnother(number, ProblemKind.NUMBER_OF_ANOTHER);
        }
        remember(number, told, her.get());
        proposals.propose(her.get(), told, true);
        return RowOutcome.here();
    }

    /// Checks whether somebody decided that a row with her number and another name is about her. Unless the birth differs, too,
    /// this is asked, once for each name: she may have married.
    private boolean isDecided(ImportRow row, MemberImport.Told told, String number, MemberImport.Known her) {
        return MemberImport.agree(her, Optional.empty(), told.birth()) && otherNames.computeIfAbsent(
                number + "|" + told.name().map(FoldedText::inAnyOrder).orElse(""), _ -> decision(row, told, her));
    }

    private boolean decision(ImportRow row, MemberImport.Told told, MemberImport.Known her) {
        members.asAlike(her).ifPresent(card -> alikes
                .add(new RowAlike(RowAt.of(row), told.birth(), List.of(card), List.of(), true)));
        return her.id().equals(decided.same().here().get(RowAt.of(row)));
    }

    private void offer(ImportRow row, MemberImport.Told told) {
        var cards = members.alike(told);
        var rows = members.alikeAdded(told).stream()
                .flatMap(one -> Optional.ofNullable(rowOf.get(one.id()))
                        .map(at -> new RowAlike.OtherRow(at, one.birth())).stream())
                .toList();
        if (!cards.isEmpty() || !rows.isEmpty()) {
            alikes.add(new RowAlike(RowAt.of(row), told.birth(), cards, rows, false));
        }
    }

    /// Somebody decided that she is here: her record stays as it is, and the register's number refers to her from now on.
    private RowOutcome tied(Optional<MemberImport.Known> her, MemberImport.Told told, UUID key, String number) {
        if (her.isEmpty()) {
            return RowOutcome.refused(ProblemKind.UNKNOWN_PERSON, ImportField.PERSON);
        }
        keys.add(key, Optional.of(her.get().id()));
        remember(number, told, her.get());
        proposals.propose(her.get(), told, false);
        return RowOutcome.here(ProblemKind.HERE_ALREADY);
    }

    /// Somebody decided that she is in another row: what this one says differently waits for a decision.
    private RowOutcome inAnotherRow(MemberImport.Known her, MemberImport.Told told, UUID key, ImportRow row) {
        keys.add(key, Optional.of(her.id()));
        remember(FoldedText.ofNumber(row.needed(ImportField.PERSON)), told, her);
        more(row, told, her);
        return RowOutcome.here();
    }

    /// What a further row about her adds waits until somebody decides.
    private void more(ImportRow row, MemberImport.Told told, MemberImport.Known her) {
        members.flush();
        addNumber(row, her);
        proposals.propose(her, told, !brought.contains(her.id()));
    }

    /// Returns the woman who has this name and a number in these files, for a row of a list without numbers. Many women share a
    /// single name: it needs a birth.
    private Optional<MemberImport.Known> withNumber(MemberImport.Told told) {
        return told.name().map(FoldedText::inAnyOrder).flatMap(name -> byName.getOrDefault(name, Optional.empty()))
                .filter(her -> numbered.contains(her.id())
                        && MemberImport.agree(her, Optional.empty(), told.birth())
                        && (told.name().filter(name -> name.strip().contains(" ")).isPresent()
                                || her.birth().isPresent() && told.birth().isPresent()));
    }

    /// Card and date of birth, known at least to the month, together show that she is here; her record stays as it is. So does a
    /// row that states nothing else about the woman of the card, as in a file that was exported here.
    private RowOutcome withCard(Optional<MemberImport.Known> her, MemberImport.Told told, String number) {
        boolean same = her.flatMap(MemberImport.Known::birth).filter(birth -> birth.month().isPresent())
                .equals(told.birth()) && told.birth().isPresent()
                || her.filter(one -> MemberImport.isAsStated(one, told)).isPresent();
        if (!same) {
            // Her rows elsewhere have her card; a row without a date of birth leads to nobody else.
            return her.filter(one -> MemberImport.agree(one, told.name(), told.birth())
                    || MemberImport.haveOneFullName(one, told.name())).isPresent()
                            ? RowOutcome.refused(ProblemKind.CARD_OF_ANOTHER, ImportField.PERSON)
                            : ofAnother(number, ProblemKind.CARD_OF_ANOTHER);
        }
        remember(number, told, her.orElseThrow());
        proposals.propose(her.get(), told, false);
        return RowOutcome.here(ProblemKind.HERE_ALREADY);
    }

    private void add(MemberImport.Told told, UUID key, String number, ImportRow row) {
        var her = members.add(told);
        keys.add(key, Optional.of(her.id()));
        brought.add(her.id());
        rowOf.put(her.id(), RowAt.of(row));
        addNumber(row, her);
        remember(number, told, her);
    }

    /// A second row about a woman whom this import brings may have the number that the first one lacks.
    private void addNumber(ImportRow row, MemberImport.Known her) {
        row.text(ImportField.TELEPHONE).filter(_ -> brought.contains(her.id()) && withTelephone.add(her.id()))
                .ifPresent(text -> numbers.add(her.id(), text));
    }

    private void remember(String number, MemberImport.Told told, MemberImport.Known her) {
        byNumber.put(number, her);
        found.clear();
        told.name().map(FoldedText::inAnyOrder).ifPresent(name -> byName.merge(name, Optional.of(her),
                (one, other) -> one.equals(other) ? one : Optional.empty()));
    }

    /// Checks whether a row contains nothing but her number, although there are other columns.
    private static boolean isAlone(ImportRow row) {
        return row.mapping().columns().size() > 1 && row.kind().fields().stream()
                .noneMatch(field -> field != ImportField.PERSON && row.has(field));
    }

    private MemberImport.Told told(ImportRow row, String number, boolean named) {
        var birth = row.date(ImportField.BIRTH).map(RowChecking::birth);
        var joined = row.day(ImportField.JOINED).or(() -> Optional.ofNullable(firstDays.get(number)))
                .orElseGet(work::today);
        var age = row.number(ImportField.AGE);
        return new MemberImport.Told(
                named ? Optional.empty() : CardNumber.read(row.needed(ImportField.PERSON)), joined,
                row.text(ImportField.NAME), row.text(ImportField.LANGUAGE), birth,
                birth.isEmpty() && age.isPresent()
                        ? Optional.of(new StatedAge(age.getAsInt(),
                                row.day(ImportField.AGE_ON).or(() -> Optional.of(joined))))
                        : Optional.empty(),
                row.text(ImportField.CITIZENSHIP).map(Citizenship::new),
                row.yes(ImportField.WITH_CHILDREN).map(some -> some ? Children.Said.SOME : Children.Said.NONE),
                row.text(ImportField.FOUND).map(OutreachSource::ofCode));
    }

    private static boolean isKnownByName(SheetMapping mapping) {
        var person = mapping.columns().get(ImportField.PERSON);
        return person != null && person.equals(mapping.columns().get(ImportField.NAME));
    }

    private static String cells(ImportRow row) {
        return row.source().cells().stream().map(cell -> FoldedText.of(cell.text())).collect(Collectors.joining("|"));
    }

    /// Returns the woman whom a row is about.
    Optional<MemberImport.Known> find(ImportRow row) {
        return find(row.needed(ImportField.PERSON));
    }

    /// Returns the woman with this number, card or name.
    Optional<MemberImport.Known> find(String text) {
        return found.computeIfAbsent(text, this::look);
    }

    private Optional<MemberImport.Known> look(String text) {
        var number = FoldedText.ofNumber(text);
        if (ofSeveral.containsKey(number)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byNumber.get(number))
                .or(() -> keys.whose(keys.of("person", number)).flatMap(members::withId))
                .or(() -> CardNumber.read(text).flatMap(members::withCard))
                .or(() -> byName.getOrDefault(FoldedText.inAnyOrder(NameTitles.without(
                        Companions.without(new Cell(Cell.Kind.TEXT, text))).text()), Optional.empty()));
    }

    /// Returns why a row matches nobody.
    ProblemKind whyNobody(ImportRow row) {
        return whyNobody(row.needed(ImportField.PERSON));
    }

    /// Returns why nobody has this number.
    ProblemKind whyNobody(String text) {
        var several = ofSeveral.get(FoldedText.ofNumber(text));
        if (several != null) {
            return several;
        }
        return keys.isOfDeleted(keys.of("person", FoldedText.ofNumber(text)))
                ? ProblemKind.DELETED_PERSON
                : ProblemKind.UNKNOWN_PERSON;
    }

    /// Checks whether nothing may be written about her, at her own request.
    boolean isLocked(MemberImport.Known her) {
        return work.isLocked(her.id().value());
    }

    /// Checks whether she was brought by this import, or by the one whose rows are corrected.
    boolean hasBrought(MemberImport.Known her) {
        return brought.contains(her.id()) || before.containsKey(her.id());
    }

    /// Checks whether an answer of a register may be written: this import brought her, or the one whose rows are corrected did
    /// and she has given no answer for this purpose since.
    boolean mayAnswer(MemberImport.Known her, String purpose) {
        var answered = before.get(her.id());
        return brought.contains(her.id()) || answered != null && !answered.contains(purpose);
    }
}
