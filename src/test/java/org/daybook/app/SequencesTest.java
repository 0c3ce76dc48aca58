package org.daybook.app;

import org.daybook.site.OpenSite;
import static org.daybook.testing.Some.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.base.TypedDate;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.CaseRelation;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.locking.LockingRule;
import org.daybook.participants.Participant;
import org.daybook.participants.Welcome;
import org.daybook.reports.GrantForm;
import org.daybook.retention.DueRecord;
import org.daybook.retention.RetentionKind;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.Colleague;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.RolesMay;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailQuestion;
import org.daybook.teamwork.NotesOfTeam;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.TestHouse;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyWarnings;
import org.daybook.work.Sector;
import org.daybook.work.WarningId;
import org.daybook.work.WarningSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Sequences, not single acts: one person of each set of roles tries whatever she is permitted to do, four acts in a row, also
/// signed in as those whose passphrase she set. After each chain, nothing that she may not read has reached her, what reached
/// her left an audit line or a review, and she did nothing irreversible alone. A store in which everything was refused serves the
/// next chain, too.
class SequencesTest {
    private static final String HERS = "four lamps by the window";
    private static final String SET_BY_HER = "seven otters under bridges";
    private static final Reason WHY = new Reason("a doctor is on the telephone");
    /// No act of hers: it only lets the time pass for which she waits.
    private static final String A_WEEK = "a week passes";
    private static final Supplier<Refusal> NOTHING = () -> new Refusal("nothing there");
    private static final String COORDINATORS_NOTE = "for coordinators";
    private static final String CODE = "7421";
    private static final Duration TWO_YEARS = Duration.ofDays(762);
    private static final int ACTS = 4;
    private static final int TRIES = 40;
    /// For those with the most permissions, and for the others.
    private static final int CHAINS = 24;
    private static final int CHAINS_OF_FEW = 12;
    private static final List<Set<Role>> SETS = Stream.concat(Stream.of(Role.values()).map(Set::of),
            Stream.of(Set.of(Role.COORDINATOR, Role.CASEWORKER), Set.of(Role.COORDINATOR, Role.MEDIATOR),
                    Set.of(Role.COORDINATOR, Role.FACILITATOR, Role.MEDIATOR),
                    Set.of(Role.CASE_SUPERVISOR, Role.MEDIATOR), Set.of(Role.CASEWORKER, Role.FACILITATOR)))
            .toList();

    /// Related acts are tried together, as chance would otherwise need thousands of chains; an empty set means all acts.
    private static final List<Set<String>> THEMES = List.of(Set.of(),
            Set.of("name herself", "take herself off", "read file", "papers", "sign in as somebody"),
            Set.of("find", "find by month", "find hidden", "list", "missing in the report", "open",
                    "open with reason"),
            Set.of("own woman", "join hers into own", "join own into hers", "papers of own", "read file", "papers"),
            Set.of("enter all roles", "own roles", "second's roles", "remove first", "remove second",
                    "second's passphrase", "sign in as somebody"),
            Set.of("ask erasing", "erase", "enter all roles", "second's passphrase", "sign in as somebody"),
            Set.of("ask erasing", "erase", "hide from first", "hide from second", "second's roles", A_WEEK),
            Set.of("ask open export", "export openly", "enter all roles", "second's passphrase",
                    "sign in as somebody", "remove second", A_WEEK),
            Set.of("propose lifting", "lift", "enter all roles", "second's passphrase", "sign in as somebody",
                    A_WEEK),
            Set.of("propose deleting", "approve deleting", "enter all roles", "second's passphrase",
                    "sign in as somebody", A_WEEK),
            Set.of("import", "undo own import", "undo import", "enter all roles", "sign in as somebody", A_WEEK),
            Set.of("clear herself", "enter all roles", "second's roles", "second's passphrase", "remove second",
                    "remove first", "sign in as somebody", A_WEEK),
            Set.of("own woman", "join hers into own", "part own", "join own into hers", "part from own",
                    "papers", "papers of own", "read file"),
            Set.of("own woman", "join hidden into own", "part hidden", "open the parted", "second's passphrase",
                    "enter all roles", "sign in as somebody", "list"),
            Set.of("second's passphrase", "sign in as somebody", "set code", "come by code"),
            Set.of("continue", "notes", "delete notes", "delete grant", "own roles", "sign in as somebody"));

    @RegisterExtension
    final TestHouse house = new TestHouse(Set.of(Role.COORDINATOR, Role.CASEWORKER, Role.MEDIATOR));
    @TempDir
    Path temporary;

    private ParticipantId woman = new ParticipantId(new UUID(0, 1));
    private ParticipantId hidden = woman;
    private String hiddenCard = "";
    private ParticipantId girl = woman;
    private ParticipantId other = woman;
    private CaseRef file = new CaseRef(new org.daybook.cases.CaseId(new UUID(0, 1)), woman);
    private StaffId first = new StaffId(new UUID(0, 1));
    private StaffId second = first;
    private ParticipantId kept = woman;
    private ParticipantId folded = woman;
    private ImportId brought = new ImportId(new UUID(0, 1));
    private WarningId sign = new WarningId(new UUID(0, 1));
    private Set<UUID> readBefore = Set.of();
    private long linesBefore;

    @Test
    @Timeout(value = 7, unit = TimeUnit.MINUTES)
    void nobodyAloneGetsFurtherThanHerRoles() throws IOException {
        prepare();
        var found = new TreeMap<String, String>();
        int chains = 0;
        house.open().close();
        for (int set = 0; set < SETS.size(); set++) {
            var base = withHer(set);
            Optional<Walk> before = Optional.empty();
            for (int chain = 0; chain < chains(set); chain++) {
                var random = new Random(1000L * set + chain);
                var theme = THEMES.get((chain + set) % THEMES.size());
                Walk walk;
                if (before.filter(Walk::isUntouched).isPresent()) {
                    walk = new Walk(before.get(), random, theme);
                } else {
                    before.ifPresent(Walk::close);
                    var copy = temporary.resolve("s" + set + "c" + chain);
                    copy(base, copy);
                    walk = new Walk(copy, set, random, theme);
                }
                for (var fault : walk.go()) {
                    found.putIfAbsent(fault, SETS.get(set) + " " + walk.done);
                }
                before = Optional.of(walk);
                chains++;
            }
            before.ifPresent(Walk::close);
        }
        house.reopen();
        assertEquals(IntStream.range(0, SETS.size()).map(SequencesTest::chains).sum(), chains);
        assertEquals("", found.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n")));
    }

    private void prepare() {
        // Her record is due to be deleted: nobody saw her for two years.
        someone().called("Olga").welcomedIn(house.open());
        house.clock().move(TWO_YEARS);
        var open = house.reopen();
        first = open.team().me().id();
        var her = someone().called("Zuleika").born(1991, 3).welcomedIn(open);
        woman = her.id();
        file = open.cases().begin(woman, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        open.cases().inside().need(file, new Need(Area.LEGAL, Optional.of("the hearing")));
        var away = someone().called("Qamar").born(1980, 11).ended(Welcome.Ending.STOPPED).welcomedIn(open);
        hidden = away.id();
        hiddenCard = away.card().toString();
        girl = someone().called("Yara").born(2011, 5).welcomedIn(open).id();
        other = someone().called("Wafa").welcomedIn(open).id();
        var company = open.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.OTHER_SERVICES));
        open.work().companies().warnings().warn(company, WarningSign.WAGES_WITHHELD);
        sign = open.work().companies().page(company).company().warnings().getFirst().id();
        kept = someone().called("Rahel").welcomedIn(open).id();
        folded = someone().called("Raquel").welcomedIn(open).id();
        open.cardsJoined().join(kept, folded);
        brought = bringIn(open, "17|Sanaa").orElseThrow();
        var today = open.clearances().today();
        open.reports().grants()
                .add(new GrantForm("Alba", "Funder", TypedDate.nearest(today.minusMonths(1).toString(), today),
                        TypedDate.nearest(today.plusMonths(1).toString(), today), Set.copyOf(GrantForm.allParts()),
                        Optional.empty(), "", Map.of()));
        NotesOfTeam.write(open.teamNotes(), COORDINATORS_NOTE, Set.of(Role.COORDINATOR));
        open.locking().change(new LockingRule(3, LockingRule.ShortCodes.ALSO_AFTER_HIDING));
        second = add("cc", Set.of(Role.COORDINATOR));
        add("cs", Set.of(Role.CASE_SUPERVISOR));
        house.as("cc", HERS, coordinator -> {
            coordinator.participants().open(hidden, WHY);
            coordinator.participants().open(girl, WHY);
            coordinator.leavingOff().keep("record/" + hidden.value(), hiddenCard);
        });
        house.passDays(8);
        house.as("cc", HERS, _ -> {});
    }

    private static Optional<ImportId> bringIn(OpenSite open, String row) {
        var imports = open.imports();
        return imports.run(imports.check(imports.plan(List.of(Sheet.of("Iscritte", "N. tessera|Nome", row)),
                ImportMapping.GUESSED)), Progress.unwatched()).id();
    }

    /// Returns the site with one more worker, from whom one woman is hidden.
    private Path withHer(int set) throws IOException {
        var base = temporary.resolve("s" + set);
        copy(house.store().path(), base);
        try (var secret = TestHouse.secret(); var open = house.lobby().unlock(new StoreFolder(base), secret)) {
            var who = open.team().add(
                    new NewMember(word(set), word(set).toUpperCase(Locale.ROOT), SETS.get(set)),
                    HERS.toCharArray());
            open.participants().keptAway().keep(hidden, who.id(), KeptAway.Because.RELATED,
                    KeptAway.SaidBy.SHE);
            open.participants().keptAway().keep(kept, who.id(), KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
            readBefore = reviews(open).stream().map(Waits::id).collect(Collectors.toSet());
            linesBefore = count(open, "audit");
        }
        return base;
    }

    private StaffId add(String word, Set<Role> roles) {
        return house.open().team().add(new NewMember(word, word.toUpperCase(Locale.ROOT), roles),
                HERS.toCharArray()).id();
    }

    private static int chains(int set) {
        return SETS.get(set).contains(Role.COORDINATOR) ? CHAINS : CHAINS_OF_FEW;
    }

    private static String word(int set) {
        return "x" + (char) ('a' + set);
    }

    /// A review as stored.
    private record Waits(UUID id, String act, String subjects, boolean why) {}

    private static List<Waits> reviews(OpenSite open) {
        return open.vault().look(tx -> tx.handle().createQuery("""
                select id, act, subjects, reason is not null why
                  from review
                 where verdict is null""")
                .map((result, _) -> new Waits(UUID.fromString(result.getString("id")), result.getString("act"),
                        result.getString("subjects"), result.getBoolean("why")))
                .list());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An act that she may try, and what it returned to her.
    ///
    /// @param looks whether it changes nothing: if nothing reaches her, it counts for no act
    private record Act(String name, boolean looks, Function<Walk, Set<String>> does) {}

    private static Act act(String name, Function<Walk, Set<String>> does) {
        return new Act(name, true, does);
    }

    private static Act quiet(String name, java.util.function.Consumer<Walk> does) {
        return new Act(name, false, walk -> {
            does.accept(walk);
            return Set.of();
        });
    }

    private List<Act> acts() {
        return Stream.concat(actsOnPeople().stream(), actsOnTheSite().stream()).toList();
    }

    private List<Act> actsOnTheSite() {
        return List.of(
                quiet("undo import", walk -> walk.open().imports().undo(brought)),
                quiet("import", walk -> walk.own = bringIn(walk.open(), "18|Tsion")),
                quiet("undo own import", walk -> walk.open().imports().undo(walk.own.orElseThrow(NOTHING))),
                quiet("propose deleting", walk -> walk.open().retention().propose(walk.open().retention().page().due()
                        .stream().map(DueRecord::entry).filter(entry -> entry.kind() != RetentionKind.LOOK).toList())),
                quiet("approve deleting", walk -> walk.open().retention().approve(walk.open().retention().page()
                        .proposals().stream().findFirst().orElseThrow(NOTHING).id(), _ -> {})),
                quiet("clear herself", walk -> {
                    var today = walk.open().clearances().today();
                    for (var one : Requirement.values()) {
                        walk.open().clearances().record(new ClearanceForm(walk.her, Optional.of(one),
                                TypedDate.nearest(today.toString(), today), TypedDate.next(
                                        one == Requirement.CRIMINAL_RECORD ? today.plusDays(99).toString() : "",
                                        today)));
                    }
                }),
                quiet("join hidden into own", walk -> walk.open().cardsJoined()
                        .join(walk.mine.orElseThrow(NOTHING).id(), hidden)),
                quiet("part own", walk -> part(walk, walk.mine.orElseThrow(NOTHING).id())),
                quiet("part from own", walk -> part(walk, woman)), quiet("part hidden", walk -> part(walk, kept)),
                act("open the parted", walk -> {
                    walk.open().participants().open(folded);
                    return walk.open().vault().look(tx -> tx.handle().createQuery("select count(*) from card_merge "
                            + "where kept = :kept and undone_on is not null").bind("kept", kept.value())
                            .mapTo(Integer.class).one()) > 0 && walk.me().equals(walk.her)
                                    ? Set.of("hidden and parted")
                                    : Set.of();
                }),
                quiet("set code", walk -> {
                    if (walk.me().equals(walk.her)) {
                        throw NOTHING.get();
                    }
                    var word = walk.open().signedIn().member().signInWord();
                    walk.open().ownCode().set(CODE.toCharArray(), walk.known.getOrDefault(word, HERS).toCharArray());
                    walk.codes.add(word);
                }),
                act("come by code", Walk::byCode),
                act("continue", walk -> walk.open().leavingOff().present()
                        .filter(left -> left.unsaved().contains(hiddenCard) && !walk.me().equals(second)).isPresent()
                                ? Set.of("hidden in what somebody else typed")
                                : Set.of()),
                act("notes", walk -> NotesOfTeam.read(walk.open().teamNotes()).contains(COORDINATORS_NOTE)
                        && !walk.open().signedIn().member().roles().contains(Role.COORDINATOR)
                                ? Set.of("never: note for coordinators")
                                : Set.of()),
                quiet("delete notes", walk -> NotesOfTeam.delete(walk.open().teamNotes())),
                quiet("delete grant", walk -> walk.open().reports().grants().delete(
                        walk.open().reports().grants().all().stream().findFirst().orElseThrow(NOTHING).grant())));
    }

    private static void part(Walk walk, ParticipantId card) {
        walk.open().cardsJoined().part(card, walk.open().cardsJoined().of(card).stream().findFirst()
                .orElseThrow(NOTHING).id());
    }

    private List<Act> actsOnPeople() {
        return List.of(
                act("list", walk -> {
                    var rows = walk.open().participants().newest();
                    var reached = new HashSet<String>();
                    if (rows.stream().anyMatch(row -> row.id().equals(hidden))
                            || walk.open().participants().count() != rows.size()) {
                        reached.add("hidden in a list or its count");
                    }
                    return reached;
                }),
                act("missing in the report", walk -> walk.open().reports()
                        .page(walk.open().reports().maySee(), Optional.empty()).readiness().stoppedWelcomes() > 0
                                ? Set.of("hidden in a count")
                                : Set.of()),
                act("find", walk -> found(walk, "Zu")), act("find by month", walk -> found(walk, "3 1991")),
                act("find hidden", walk -> walk.open().participants().finder().findOrNearly(hiddenCard).rows().stream()
                        .anyMatch(row -> row.id().equals(hidden)) ? Set.of("hidden in a search") : Set.of()),
                act("open", walk -> {
                    walk.open().participants().open(woman);
                    return Set.of("record");
                }),
                act("open with reason", walk -> {
                    walk.open().participants().open(woman, WHY);
                    return Set.of("record");
                }),
                act("open hidden", walk -> {
                    walk.open().participants().open(hidden);
                    return Set.of("hidden opened");
                }),
                act("open hidden with reason", walk -> {
                    walk.open().participants().open(hidden, WHY);
                    return Set.of("hidden opened");
                }),
                act("read file", walk -> {
                    walk.open().cases().open(file);
                    return Set.of("file");
                }),
                act("read file with reason", walk -> {
                    walk.open().cases().open(file, WHY);
                    return Set.of("file");
                }),
                quiet("name herself", walk -> walk.open().cases().workers().assign(file, walk.me())),
                quiet("take herself off", walk -> walk.open().cases().workers().release(file, walk.me())),
                act("papers", walk -> walk.open().papers().shelf(woman).tie() == CaseRelation.NONE
                        ? Set.of()
                        : Set.of("papers")),
                act("reviews", this::reviewsPage), act("trail of hidden", walk -> walk.open().trail()
                        .lines(new TrailQuestion(Optional.empty(), hiddenCard, Optional.empty(), Optional.empty(),
                                Long.MAX_VALUE))
                        .isEmpty() ? Set.of() : Set.of("hidden in the trail")),
                act("trail", walk -> walk.open().trail().lines(TrailQuestion.EVERYTHING).stream()
                        .anyMatch(line -> line.subjects().contains(hiddenCard))
                                ? Set.of("hidden in the trail")
                                : Set.of()),
                quiet("enter all roles", walk -> {
                    walk.open().team().add(new NewMember("nn", "NN", Set.of(Role.values())), SET_BY_HER.toCharArray());
                    walk.known.put("nn", SET_BY_HER);
                }),
                act("enter with a weak passphrase", walk -> {
                    walk.open().team().add(new NewMember("ww", "WW", Set.of(Role.RECEPTION)),
                            "password1".toCharArray());
                    return Set.of("never: a weak passphrase taken");
                }),
                quiet("own roles", walk -> walk.open().team().changeRoles(walk.me(), Set.of(Role.values()))),
                quiet("second's roles", walk -> walk.open().team().changeRoles(second, Set.of(Role.RECEPTION))),
                quiet("remove first", walk -> walk.open().team().remove(first, Progress.unwatched())),
                quiet("remove second", walk -> walk.open().team().remove(second, Progress.unwatched())),
                quiet("trust herself", walk -> walk.open().team().trustWithGirls(walk.me(), Colleague.Girls.TRUSTED)),
                quiet("second's passphrase", walk -> {
                    walk.open().team().reset(second, SET_BY_HER.toCharArray());
                    walk.known.put("cc", SET_BY_HER);
                }),
                quiet("sign in as somebody", Walk::another),
                quiet("own woman", walk -> {
                    var mine = someone().called("Mine").welcomedIn(walk.open());
                    walk.mine = Optional.of(mine);
                    walk.open().cases().begin(mine.id(), new Beginning(Beginning.LimitsTold.YES,
                            Optional.of(Answer.GIVEN), new ConsentWording(ConsentWording.CURRENT, "en")));
                }),
                quiet("join hers into own", walk -> walk.open().cardsJoined()
                        .join(walk.mine.orElseThrow(NOTHING).id(), woman)),
                quiet("join own into hers", walk -> walk.open().cardsJoined()
                        .join(woman, walk.mine.orElseThrow(NOTHING).id())),
                act("papers of own", walk -> walk.mine
                        .filter(mine -> walk.open().papers().shelf(mine.id()).tie() != CaseRelation.NONE
                                && walk.isJoined(mine.id()))
                        .isPresent() ? Set.of("papers") : Set.of()),
                quiet("ask erasing", walk -> walk.open().rights().erasures().ask(other)),
                quiet("erase", walk -> walk.open().rights().erase(other)),
                quiet("erase her", walk -> walk.open().rights().erase(woman)),
                quiet("hide from first", walk -> hide(walk, first)),
                quiet("hide from second", walk -> hide(walk, second)),
                quiet("ask open export", walk -> walk.open().exports().openly().ask()),
                quiet("export openly", walk -> walk.open().exports().open(walk.store.path().resolve("all.xlsx"),
                        new Texts(Locale.ENGLISH), Progress.unwatched())),
                quiet("propose lifting", walk -> walk.open().work().companies().warnings().proposeLifting(sign)),
                quiet("lift", walk -> walk.open().work().companies().warnings().lift(sign)),
                quiet(A_WEEK, Walk::waits));
    }

    private void hide(Walk walk, StaffId from) {
        walk.open().participants().keptAway().keep(other, from, KeptAway.Because.RELATED, KeptAway.SaidBy.SHE);
    }

    private Set<String> found(Walk walk, String typed) {
        return walk.open().participants().finder().findOrNearly(typed).rows().stream()
                .anyMatch(row -> row.id().equals(woman))
                        ? Set.of("found")
                        : Set.of();
    }

    private Set<String> reviewsPage(Walk walk) {
        var reached = new HashSet<String>();
        var page = walk.open().reviews().page();
        Stream.concat(page.waiting().stream(), page.read().stream()).forEach(review -> {
            if (review.subjects().contains(hidden.value())) {
                reached.add("hidden on the page of reviews");
            }
            if (review.subjects().contains(girl.value()) && review.reason().isPresent()
                    && !review.asker().equals(walk.me())) {
                reached.add("a girl's reason");
            }
        });
        return reached;
    }

    /// One chain.
    private final class Walk {
        private final StoreFolder store;
        private final int set;
        private final Random random;
        private final Set<String> theme;
        private final Map<String, String> known = new TreeMap<>();
        private final List<String> done = new ArrayList<>();
        private final Set<String> reached = new LinkedHashSet<>();
        private Optional<OpenSite> now = Optional.empty();
        private Optional<Participant> mine = Optional.empty();
        private Optional<ImportId> own = Optional.empty();
        private final Set<String> codes = new HashSet<>();
        private StaffId her = first;
        private Duration waited = Duration.ZERO;

        Walk(Path folder, int set, Random random, Set<String> theme) {
            this.theme = theme;
            this.store = new StoreFolder(folder);
            this.set = set;
            this.random = random;
            known.put(word(set), HERS);
        }

        /// Goes on in a store in which somebody only was refused what she tried.
        Walk(Walk before, Random random, Set<String> theme) {
            this(before.store.path(), before.set, random, theme);
            now = before.now;
        }

        /// Checks whether nothing was done, and nothing reached her.
        boolean isUntouched() {
            return done.isEmpty() && reached.isEmpty() && waited.isZero();
        }

        void close() {
            now.ifPresent(OpenSite::close);
            now = Optional.empty();
            delete(store.path());
        }

        OpenSite open() {
            return now.orElseThrow();
        }

        StaffId me() {
            return open().signedIn().member().id();
        }

        void signIn(String word) {
            now.ifPresent(OpenSite::close);
            now = Optional.empty();
            try (var secret = new SignInSecret(word, known.getOrDefault(word, HERS).toCharArray())) {
                now = Optional.of(house.lobby().unlock(store, secret));
            }
        }

        /// Signs in again as herself, or as somebody whose passphrase she set.
        void another() {
            var words = known.keySet().stream()
                    .filter(word -> done.contains("own roles") || !word.equals(open().signedIn().member().signInWord()))
                    .toList();
            if (words.isEmpty()) {
                throw new Refusal("nobody else");
            }
            signIn(words.get(random.nextInt(words.size())));
        }

        /// Those whose code was set here take a passphrase of their own, sign in and hide; somebody types that code.
        Set<String> byCode() {
            if (!codes.contains("cc") || !known.containsKey("cc")) {
                return Set.of();
            }
            signIn("cc");
            known.remove("cc");
            open().team().changeOwn(SET_BY_HER.toCharArray(), HERS.toCharArray());
            signIn("cc");
            var way = open().ownCode().quickUnlock(LockingRule.Lock.BY_HIDING);
            now.ifPresent(OpenSite::close);
            now = Optional.empty();
            way.ifPresent(code -> house.lobby().unlock(code, CODE.toCharArray()).close());
            signIn(word(set));
            return way.isPresent() ? Set.of("never: in by a code as somebody else") : Set.of();
        }

        boolean isJoined(ParticipantId mineNow) {
            return open().vault().look(tx -> tx.handle().createQuery("""
                    select count(*)
                      from participant
                     where id in (:one, :two) and merged_into is not null""").bind("one", mineNow.value())
                    .bind("two", woman.value()).mapTo(Integer.class).one()) > 0;
        }

        /// Tries acts until enough are done. What was refused would be refused again until something else is done.
        ///
        /// @return what should not have happened, in our own words
        Set<String> go() {
            if (now.isEmpty()) {
                signIn(word(set));
            }
            her = me();
            var all = acts().stream().filter(act -> theme.isEmpty() || theme.contains(act.name())).toList();
            var left = new ArrayList<>(all);
            for (int tried = 0; tried < TRIES && done.size() < ACTS && !left.isEmpty(); tried++) {
                var next = left.remove(random.nextInt(left.size()));
                try {
                    var now = next.does().apply(this);
                    if (next.looks() && now.isEmpty()) {
                        continue;
                    }
                    reached.addAll(now);
                    left = new ArrayList<>(all);
                    left.remove(next);
                    if (!next.name().equals(A_WEEK)) {
                        done.add(next.name());
                    }
                } catch (Refusal refused) {
                    if (now.isEmpty()) {
                        signIn(word(set));
                    }
                }
            }
            if (reached.contains("found")) {
                // The line of a search is written when she leaves.
                signIn(word(set));
            }
            var faults = faults(open());
            house.clock().move(waited.negated());
            return faults;
        }

        void waits() {
            DaysOfUse.pass(open(), house.clock(), 8);
            waited = waited.plusDays(8);
        }

        private Set<String> faults(OpenSite store) {
            var fresh = reviews(store).stream().filter(review -> !readBefore.contains(review.id())).toList();
            var roles = SETS.get(set);
            // As somebody else, or with other roles: the reviewer of that change sees what it was used for.
            boolean covered = fresh.stream().anyMatch(review -> Set.of("add-member", "change-roles",
                    "reset-passphrase").contains(review.act()));
            // A pending review about somebody is erased with her.
            boolean aboutHer = count(store, "mark where subject = '" + woman.value() + "'") > 0 || fresh.stream()
                    .anyMatch(review -> review.why() && review.subjects().contains(woman.value().toString()));
            // The woman is not hidden from those as whom she signed in; the reviewer of that change sees what it was used for.
            boolean asAnother = fresh.stream()
                    .anyMatch(review -> Set.of("add-member", "reset-passphrase").contains(review.act()));
            var faults = reached.stream()
                    .filter(one -> one.startsWith("hidden") && !asAnother || one.startsWith("never"))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean mayOpen = RolesMay.ever(roles, Permission.OPEN_RECORD);
            if (reached.contains("found") && !mayOpen && !covered) {
                faults.add("found by name though she opens no record");
            }
            if (reached.contains("found") && count(store, "audit where act = 'find-people'") == 0) {
                faults.add("searched without a line");
            }
            if (reached.contains("record") && !RolesMay.everyDay(roles, Permission.OPEN_RECORD) && !aboutHer
                    && !covered) {
                faults.add("opened without a reason");
            }
            if (reached.contains("file") && !RolesMay.everyDay(roles, Permission.OPEN_CASE) && !aboutHer && !covered) {
                faults.add("read a file without a reason");
            }
            if (reached.contains("papers") && !aboutHer && !covered) {
                faults.add("reached papers without a reason");
            }
            if (reached.contains("a girl's reason") && !covered
                    && fresh.stream().noneMatch(review -> review.act().equals("trust-with-girls"))) {
                faults.add("read why about a girl without being trusted");
            }
            if (count(store, "mark where what = 'erased'") > 0) {
                faults.add("erased alone");
            }
            if (count(store, "audit where act = 'export-open' and outcome = 'done'") > 0) {
                faults.add("exported everything openly alone");
            }
            if (count(store, "mark where what = '" + CompanyWarnings.LIFTED + "'") > 0) {
                faults.add("lifted a sign alone");
            }
            var acts = fresh.stream().map(Waits::act).collect(Collectors.toSet());
            if (count(store, "data_import where id = '" + brought.value() + "'") == 0
                    && !acts.contains("undo-import")) {
                faults.add("took back somebody's import unseen");
            }
            if (count(store, "funding_grant") == 0
                    && count(store, "journal where tab = 'funding_grant' and op = 'd'") == 0) {
                faults.add("deleted a grant without a trace");
            }
            if (count(store, "clearance where staff = '" + her.value() + "'") > 0) {
                faults.add("recorded her own documents alone");
            }
            if (count(store, "card_merge where kept = '" + kept.value() + "' and undone_on is not null") > 0
                    && count(store, "kept_away where staff = '" + her.value() + "' and participant in ('"
                            + kept.value() + "', '" + folded.value() + "')") < 2) {
                faults.add("parted a card from which she was kept away");
            }
            faults.addAll(ofTheTeam(store, fresh));
            return faults;
        }

        private Set<String> ofTheTeam(OpenSite store, List<Waits> fresh) {
            var faults = new LinkedHashSet<String>();
            var acts = fresh.stream().map(Waits::act).collect(Collectors.toSet());
            for (var act : List.of("add-member", "change-roles", "remove-member", "trust-with-girls")) {
                if (count(store, "audit where detail is not 'key-renewed' and detail not like 'undone%' and outcome = "
                        + "'done' and seq > " + linesBefore + " and act = '" + act + "'") > 0 && !acts.contains(act)) {
                    faults.add("nobody reads " + act);
                }
            }
            var left = List.of(first, second).stream().filter(who -> count(store, "staff_member where id = '"
                    + who.value() + "' and left_on is null and roles like '%coordinator%'") > 0).toList();
            if (left.isEmpty()) {
                faults.add("alone with the team");
            }
            return faults;
        }
    }

    /// @param what written in our own words
    private static long count(OpenSite open, String what) {
        return open.vault().look(tx -> tx.handle().createQuery("select count(*) from " + what).mapTo(Long.class)
                .one());
    }
}
