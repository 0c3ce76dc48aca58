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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.CaseRef;
import org.daybook.cases.CaseRelation;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.participants.Participant;
import org.daybook.participants.Welcome;
import org.daybook.staff.Colleague;
import org.daybook.staff.KeptAway;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Reason;
import org.daybook.staff.Role;
import org.daybook.staff.RolesMay;
import org.daybook.staff.StaffId;
import org.daybook.staff.TrailQuestion;
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
/// her left an audit line or a review, and she did nothing irreversible alone.
class SequencesTest {
    private static final String HERS = "four lamps by the window";
    private static final String SET_BY_HER = "seven otters under bridges";
    private static final Reason WHY = new Reason("a doctor is on the telephone");
    /// No act of hers: it only lets the time pass for which she waits.
    private static final String A_WEEK = "a week passes";
    private static final int ACTS = 4;
    private static final int TRIES = 40;
    /// For those with the most permissions, and for the others.
    private static final int CHAINS = 27;
    private static final int CHAINS_OF_FEW = 9;
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
                    A_WEEK));

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
    private WarningId sign = new WarningId(new UUID(0, 1));
    private Set<UUID> readBefore = Set.of();
    private long linesBefore;

    @Test
    @Timeout(value = 7, unit = TimeUnit.MINUTES)
    void nobodyAloneGetsFurtherThanHerRoles() throws IOException {
        prepare();
        var found = new TreeMap<String, String>();
        int chains = 0;
        for (int set = 0; set < SETS.size(); set++) {
            var base = withHer(set);
            for (int chain = 0; chain < chains(set); chain++) {
                var copy = temporary.resolve("s" + set + "c" + chain);
                copy(base, copy);
                var walk = new Walk(copy, set, new Random(1000L * set + chain),
                        THEMES.get(chain % THEMES.size()));
                walk.go();
                for (var fault : walk.faults()) {
                    found.putIfAbsent(fault, SETS.get(set) + " " + walk.done);
                }
                chains++;
                delete(copy);
            }
        }
        assertEquals(IntStream.range(0, SETS.size()).map(SequencesTest::chains).sum(), chains);
        assertEquals("", found.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n")));
    }

    private void prepare() {
        var open = house.open();
        first = open.team().me().id();
        var her = someone().called("Zuleika").born(1991, 3).welcomedIn(open);
        woman = her.id();
        file = open.cases().begin(woman, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN),
                new ConsentWording(ConsentWording.CURRENT, "en"))).orElseThrow();
        open.cases().inside().need(file, new Need(Area.LEGAL, Optional.of("the hearing")));
        var kept = someone().called("Qamar").born(1980, 11).ended(Welcome.Ending.STOPPED).welcomedIn(open);
        hidden = kept.id();
        hiddenCard = kept.card().toString();
        girl = someone().called("Yara").born(2011, 5).welcomedIn(open).id();
        other = someone().called("Wafa").welcomedIn(open).id();
        var company = open.work().companies().add(CompanyDetails.named("Filo Tailoring", Sector.OTHER_SERVICES));
        open.work().companies().warnings().warn(company, WarningSign.WAGES_WITHHELD);
        sign = open.work().companies().page(company).company().warnings().getFirst().id();
        second = add("cc", Set.of(Role.COORDINATOR));
        add("cs", Set.of(Role.CASE_SUPERVISOR));
        house.as("cc", HERS, coordinator -> {
            coordinator.participants().open(hidden, WHY);
            coordinator.participants().open(girl, WHY);
        });
        house.passDays(8);
        house.as("cc", HERS, _ -> {});
    }

    /// Returns the site with one more worker, from whom one woman is hidden.
    private Path withHer(int set) throws IOException {
        house.open().close();
        var base = temporary.resolve("s" + set);
        copy(house.store().path(), base);
        house.reopen();
        try (var secret = TestHouse.secret(); var open = house.lobby().unlock(new StoreFolder(base), secret)) {
            var who = open.team().add(
                    new NewMember(word(set), word(set).toUpperCase(Locale.ROOT), SETS.get(set)),
                    HERS.toCharArray());
            open.participants().keptAway().keep(hidden, who.id(), KeptAway.Because.RELATED,
                    KeptAway.SaidBy.SHE);
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
    private record Act(String name, Function<Walk, Set<String>> does) {}

    private static Act act(String name, Function<Walk, Set<String>> does) {
        return new Act(name, does);
    }

    private static Act quiet(String name, java.util.function.Consumer<Walk> does) {
        return new Act(name, walk -> {
            does.accept(walk);
            return Set.of();
        });
    }

    private List<Act> acts() {
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
                    return Set.of("a weak passphrase taken");
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
                quiet("join hers into own", walk -> walk.mine.ifPresent(
                        mine -> walk.open().cardsJoined().join(mine.id(), woman))),
                quiet("join own into hers", walk -> walk.mine.ifPresent(
                        mine -> walk.open().cardsJoined().join(woman, mine.id()))),
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
        private final java.util.Map<String, String> known = new TreeMap<>();
        private final List<String> done = new ArrayList<>();
        private final Set<String> reached = new LinkedHashSet<>();
        private Optional<OpenSite> now = Optional.empty();
        private Optional<Participant> mine = Optional.empty();
        private Duration waited = Duration.ZERO;

        Walk(Path folder, int set, Random random, Set<String> theme) {
            this.theme = theme;
            this.store = new StoreFolder(folder);
            this.set = set;
            this.random = random;
            known.put(word(set), HERS);
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

        /// Continues as herself in a new session, or as somebody whose passphrase she set.
        void another() {
            var words = List.copyOf(known.keySet());
            signIn(words.get(random.nextInt(words.size())));
        }

        boolean isJoined(ParticipantId mineNow) {
            return open().vault().look(tx -> tx.handle().createQuery("""
                    select count(*)
                      from participant
                     where id in (:one, :two) and merged_into is not null""").bind("one", mineNow.value())
                    .bind("two", woman.value()).mapTo(Integer.class).one()) > 0;
        }

        void go() {
            signIn(word(set));
            var all = acts().stream().filter(act -> theme.isEmpty() || theme.contains(act.name())).toList();
            for (int tried = 0; tried < TRIES && done.size() < ACTS; tried++) {
                var next = all.get(random.nextInt(all.size()));
                try {
                    reached.addAll(next.does().apply(this));
                    if (!next.name().equals(A_WEEK)) {
                        done.add(next.name());
                    }
                } catch (Refusal refused) {
                    if (now.isEmpty()) {
                        signIn(word(set));
                    }
                }
            }
            open().close();
            now = Optional.empty();
            house.clock().move(waited.negated());
        }

        void waits() {
            DaysOfUse.pass(open(), house.clock(), 8);
            waited = waited.plusDays(8);
        }

        /// Returns what should not have happened, in our own words.
        Set<String> faults() {
            try (var secret = new SignInSecret("cs", HERS.toCharArray());
                    var supervisor = house.lobby().unlock(store, secret)) {
                return faults(supervisor);
            }
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
                    .filter(one -> one.startsWith("hidden") && !asAnother || one.startsWith("a weak"))
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
