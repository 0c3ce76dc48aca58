package org.daybook.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.exchange.ImportId;
import org.daybook.locking.LockingRule;
import org.daybook.participants.Participant;
import org.daybook.site.OpenSite;
import org.daybook.staff.StaffId;
import org.daybook.testing.DaysOfUse;
import org.daybook.testing.TestHouse;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFault;
import org.daybook.vault.StoreFolder;

/// One chain of acts: what one person tried in a copy of the site, as whom she signed in, and what reached her.
final class Chain {
    /// The passphrase that she sets for others.
    static final String SET_BY_HER = "seven otters under bridges";
    static final String CODE = "7421";
    /// No act of hers: it only lets the time pass for which she waits.
    static final String A_WEEK = "a week passes";
    static final Supplier<Refusal> NOTHING = () -> new Refusal("nothing there");
    private static final String SECOND = "cc";
    private static final int ACTS = 4;
    private static final int TRIES = 40;
    private static final int DAYS_WAITED = 8;

    private final ChainSite site;
    private final ChainSite.Start start;
    private final StoreFolder store;
    private final Random random;
    private final Set<String> theme;
    private final Map<String, String> known = new TreeMap<>();
    private final Set<String> codes = new HashSet<>();
    /// The acts that were refused, or showed nothing, since anything was done in this store.
    private final Set<String> inVain = new HashSet<>();
    private final List<String> done = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private Optional<OpenSite> now = Optional.empty();
    private Optional<Participant> mine = Optional.empty();
    private Optional<ImportId> own = Optional.empty();
    private Optional<StaffId> her = Optional.empty();
    private Duration waited = Duration.ZERO;

    /// @param theme the names of the acts that are tried; empty for all
    Chain(ChainSite site, ChainSite.Start start, Random random, Set<String> theme) {
        this.site = site;
        this.start = start;
        this.theme = theme;
        this.random = random;
        store = new StoreFolder(start.folder());
        known.put(start.word(), ChainSite.HERS);
    }

    /// Returns a chain that goes on in this store, in which somebody only was refused what she tried.
    Chain next(Random next, Set<String> nextTheme) {
        var chain = new Chain(site, start, next, nextTheme);
        chain.now = now;
        chain.inVain.addAll(inVain);
        return chain;
    }

    /// Checks whether nothing was done, and nothing reached her.
    boolean isUntouched() {
        return done.isEmpty() && reached.isEmpty() && waited.isZero();
    }

    /// Closes and deletes the store.
    void close() {
        now.ifPresent(OpenSite::close);
        now = Optional.empty();
        TestHouse.delete(store.path());
    }

    ChainSite site() {
        return site;
    }

    ChainSite.Start start() {
        return start;
    }

    Path folder() {
        return store.path();
    }

    OpenSite open() {
        return now.orElseThrow();
    }

    /// Returns as whom she is signed in.
    StaffId me() {
        return open().signedIn().member().id();
    }

    /// Returns who she is.
    StaffId her() {
        return her.orElseThrow();
    }

    boolean isHerself() {
        return me().equals(her());
    }

    List<String> done() {
        return done;
    }

    Set<String> reached() {
        return reached;
    }

    Participant mine() {
        return mine.orElseThrow(NOTHING);
    }

    void welcomed(Participant woman) {
        mine = Optional.of(woman);
    }

    ImportId own() {
        return own.orElseThrow(NOTHING);
    }

    void imported(Optional<ImportId> brought) {
        own = brought;
    }

    /// Notes that she set the passphrase of a colleague.
    void knows(String word) {
        known.put(word, SET_BY_HER);
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

    /// Sets a short code as the colleague as whom she is signed in.
    void setsCode() {
        if (isHerself()) {
            throw NOTHING.get();
        }
        var word = open().signedIn().member().signInWord();
        open().ownCode().set(CODE.toCharArray(), known.getOrDefault(word, ChainSite.HERS).toCharArray());
        codes.add(word);
    }

    /// Those whose code was set here take a passphrase of their own, sign in and hide; somebody types that code.
    Set<String> byCode() {
        if (!codes.contains(SECOND) || !known.containsKey(SECOND)) {
            return Set.of();
        }
        signIn(SECOND);
        known.remove(SECOND);
        open().team().changeOwn(SET_BY_HER.toCharArray(), ChainSite.HERS.toCharArray());
        signIn(SECOND);
        var way = open().ownCode().quickUnlock(LockingRule.Lock.BY_HIDING);
        now.ifPresent(OpenSite::close);
        now = Optional.empty();
        way.ifPresent(code -> site.house.lobby().unlock(code, CODE.toCharArray()).close());
        signIn(start.word());
        return way.isPresent() ? Set.of("never: in by a code as somebody else") : Set.of();
    }

    boolean isJoined(ParticipantId card) {
        return open().vault().look(tx -> tx.handle().createQuery("""
                select count(*)
                  from participant
                 where id in (:one, :two) and merged_into is not null""").bind("one", card.value())
                .bind("two", site.woman.value()).mapTo(Integer.class).one()) > 0;
    }

    /// Tries acts until enough are done. What was refused would be refused again until something else is done, also in the next
    /// chain.
    ///
    /// @return what should not have happened, in the words of [ChainOracle]
    Set<String> go() {
        if (now.isEmpty()) {
            signIn(start.word());
        }
        her = Optional.of(me());
        var all = Stream.of(new ChainActsOnPeople(site).all(), new ChainActsOnSite(site).all()).flatMap(List::stream)
                .filter(act -> theme.isEmpty() || theme.contains(act.name())).toList();
        var left = new ArrayList<>(all.stream().filter(act -> !inVain.contains(act.name())).toList());
        for (int tried = 0; tried < TRIES && done.size() < ACTS && !left.isEmpty(); tried++) {
            var act = left.remove(random.nextInt(left.size()));
            if (isDone(act)) {
                inVain.clear();
                left = new ArrayList<>(all);
                left.remove(act);
            } else {
                inVain.add(act.name());
            }
        }
        if (reached.contains("found")) {
            // The line of a search is written when she leaves; a lock does the same.
            open().participants().finder().searched();
        }
        var faults = ChainOracle.faults(this);
        site.house.clock().move(waited.negated());
        return faults;
    }

    private boolean isDone(ChainAct act) {
        try {
            var seen = act.does().apply(this);
            if (act.looks() && seen.isEmpty()) {
                return false;
            }
            reached.addAll(seen);
            if (!act.name().equals(A_WEEK)) {
                done.add(act.name());
            }
            return true;
        } catch (Refusal refused) {
            if (now.isEmpty()) {
                signIn(start.word());
            }
            return false;
        } catch (StoreFault fault) {
            // Also an act that comes too late, about somebody who was erased meanwhile, is refused with a sentence.
            reached.add("never: a fault instead of a refusal in " + act.name());
            done.add(act.name());
            return true;
        }
    }

    void waits() {
        DaysOfUse.pass(open(), site.house.clock(), DAYS_WAITED);
        waited = waited.plusDays(DAYS_WAITED);
    }

    private void signIn(String word) {
        now.ifPresent(OpenSite::close);
        now = Optional.empty();
        try (var secret = new SignInSecret(word, known.getOrDefault(word, ChainSite.HERS).toCharArray())) {
            now = Optional.of(site.house.lobby().unlock(store, secret));
        }
    }
}
