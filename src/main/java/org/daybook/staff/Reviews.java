package org.daybook.staff;

import static org.daybook.staff.Permission.REVIEW;
import static org.daybook.staff.Permission.SEE_REVIEWS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;

/// What took effect and should be read by a colleague: records opened with a reason, passphrases reset, old audit lines
/// purged, the team changed. Nobody reviews her own, and nothing reaches her about a woman from whom she is kept away; where
/// nobody else may, it stays visibly waiting for seven days, and then she says herself that it is over. On the write lane's
/// thread.
public final class Reviews implements PersonalData {
    private static final int MOST_READ = 20;

    private final Gate gate;
    private final ReviewStore store = new ReviewStore();
    private final StaffStore staff = new StaffStore();
    private final Subjects subjects;
    private final SecondReading second;

    /// @param gate     the way to the store
    /// @param subjects how the rooms above call what an act concerned
    public Reviews(Gate gate, Subjects subjects) {
        this.gate = gate;
        this.subjects = subjects;
        this.second = new SecondReading(subjects);
    }

    /// What the screen shows.
    ///
    /// @param waiting      oldest first
    /// @param read         the newest 20 that were read, newest first
    /// @param initials     of everyone who ever worked here
    /// @param secondReader whether somebody else than who asks may review
    /// @param words        how each subject is called, for those that have a word
    /// @param girls        what of it concerns somebody under 18
    /// @param alone        her own that she may end, because nobody could read them for seven days
    /// @param now          when it was read
    public record Page(List<Review> waiting, List<Review> read, Map<StaffId, String> initials,
            SecondReader secondReader, Map<UUID, String> words, Girls girls, Set<UUID> alone, Instant now) {
        public Page {
            waiting = List.copyOf(waiting);
            read = List.copyOf(read);
            initials = Map.copyOf(initials);
            words = Map.copyOf(words);
            alone = Set.copyOf(alone);
        }

        /// What of it concerns somebody under 18.
        ///
        /// @param all        ids
        /// @param notForMe   those that who asks may not read, because she is not trusted with girls' records
        /// @param forNobody  those that nobody here may read yet
        public record Girls(Set<UUID> all, Set<UUID> notForMe, Set<UUID> forNobody) {
            public Girls {
                all = Set.copyOf(all);
                notForMe = Set.copyOf(notForMe);
                forNobody = Set.copyOf(forNobody);
            }
        }

        /// The initials of somebody who works here, or did.
        public String initials(StaffId who) {
            return initials.getOrDefault(who, "");
        }
    }

    /// Whether there is somebody to read what the worker at the screen did.
    public enum SecondReader {
        SOMEBODY,
        NOBODY
    }

    /// Whether the worker's role lets her see what waits.
    public boolean maySee() {
        return gate.allows(SEE_REVIEWS);
    }

    /// Everything that waits, and what was read lately; without what is about a woman from whom she is kept away, and
    /// without the reasons about girls with whose records she is not trusted.
    public Page page() {
        return gate.look(SEE_REVIEWS, work -> {
            var waiting = second.shown(work, store.waiting(work.tx()));
            var read = second.shown(work, store.read(work.tx(), MOST_READ));
            var concerned = Stream.concat(waiting.stream(), read.stream())
                    .flatMap(review -> review.subjects().stream()).collect(Collectors.toSet());
            return new Page(waiting, read, Initials.of(staff.everyone(work.tx())), secondReader(work),
                    subjects.words(work, concerned), girls(work, waiting), waiting.stream()
                            .filter(review -> second.endsAlone(work, review)).map(Review::id)
                            .collect(Collectors.toSet()),
                    work.now());
        });
    }

    private Page.Girls girls(UnitOfWork work, List<Review> waiting) {
        var all = second.aboutGirls(work, waiting);
        return new Page.Girls(all,
                waiting.stream().filter(review -> all.contains(review.id()) && !second.mayRead(work, review))
                        .map(Review::id).collect(Collectors.toSet()),
                second.withoutReader(work, waiting));
    }

    /// How many wait for the worker who asks: not her own, and of girls only what she is trusted with.
    public long waitingForMe() {
        return gate.look(SEE_REVIEWS, work -> store.waiting(work.tx()).stream()
                .filter(review -> second.mayRead(work, review)).count());
    }

    /// How many concern a girl and can be read by nobody here: whoever answers for the team is told.
    public long waitingForNobody() {
        return gate.look(SEE_REVIEWS, work -> (long) second.withoutReader(work, store.waiting(work.tx())).size());
    }

    /// Writes down what she says after reading.
    ///
    /// @throws Refusal `staff.refusal.own-work` for her own act, `staff.refusal.newcomer` for that a colleague came, got
    ///                 other roles or a passphrase, while nobody read this of herself this week,
    ///                 `staff.refusal.not-trusted-with-girls` for what concerns a girl where she is not on that list,
    ///                 `staff.refusal.already-read` when a colleague was faster, `staff.refusal.no-such-review`
    public void read(UUID id, ReviewVerdict verdict) {
        gate.act(REVIEW, work -> {
            var review = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("staff.refusal.no-such-review"));
            demandSeen(work, review);
            work.note(verdict.code());
            second.demand(work, review);
            if (!review.waits()) {
                throw new Refusal("staff.refusal.already-read");
            }
            store.read(work.tx(), id, new Review.Read(verdict, work.who().id(), work.now()));
        });
    }

    /// Ends the waiting of what she did herself, where nobody else could read it for seven days.
    ///
    /// @throws Refusal `staff.refusal.own-work` where somebody can, or the seven days are not over,
    ///                 `staff.refusal.no-such-review`
    public void endAlone(UUID id) {
        gate.act(REVIEW, work -> {
            var review = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("staff.refusal.no-such-review"));
            demandSeen(work, review);
            if (!second.endsAlone(work, review)) {
                throw new Refusal("staff.refusal.own-work");
            }
            work.note("ended");
            store.end(work.tx(), id, work.now());
        });
    }

    /// Names everything that it is about. Of ids that are no woman's nobody is kept away.
    private static void demandSeen(UnitOfWork work, Review review) {
        review.subjects().forEach(subject -> work.aboutJoined(new ParticipantId(subject)));
    }

    private SecondReader secondReader(UnitOfWork work) {
        boolean somebody = staff.everyone(work.tx()).stream()
                .filter(stored -> stored.leftOn().isEmpty() && !stored.member().id().equals(work.who().id()))
                .anyMatch(stored -> Gate.allows(stored.member(), REVIEW));
        return somebody ? SecondReader.SOMEBODY : SecondReader.NOBODY;
    }

    /// Takes away what was to be read, or was read, about somebody who is erased; the audit lines stay.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.deleteAbout(work.tx(), her.id().value());
    }

    /// Takes away what was to be read, or was read, about something that is gone for good; the audit lines stay. Inside
    /// another room's passage.
    public void forgetAbout(UnitOfWork work, UUID subject) {
        store.deleteAbout(work.tx(), subject);
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("what colleagues read of each other is not read to her");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an entry is never corrected");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("a review is no visit");
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed("an audit line stays with the card it was written for");
    }
}
