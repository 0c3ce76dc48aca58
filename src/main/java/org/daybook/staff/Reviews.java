package org.daybook.staff;

import static org.daybook.staff.Permission.REVIEW;
import static org.daybook.staff.Permission.SEE_REVIEWS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;

/// Acts that took effect and should be reviewed by a colleague: records opened with a reason, passphrases reset, old audit
/// lines purged, the team changed. Nobody reviews her own, or anything about a woman who is hidden from her; if nobody else may
/// review an act, it stays visibly waiting for seven days, and then she ends the waiting herself. Used on the write lane's
/// thread.
public final class Reviews implements PersonalData {
    private static final int MOST_READ = 20;

    private final Gate gate;
    private final ReviewStore store = new ReviewStore();
    private final StaffStore staff = new StaffStore();
    private final Subjects subjects;
    private final SecondReading second;

    /// @param gate     the way to the store
    /// @param subjects how the rooms above name what an act concerned
    public Reviews(Gate gate, Subjects subjects) {
        this.gate = gate;
        this.subjects = subjects;
        this.second = new SecondReading(subjects);
    }

    /// The content of the screen.
    ///
    /// @param waiting      oldest first
    /// @param read         the newest 20 that were reviewed, newest first
    /// @param initials     of everyone who ever worked here
    /// @param secondReader whether somebody other than the worker may review
    /// @param words        the name of each subject that has one
    /// @param girls        what concerns somebody under 18
    /// @param notForMe     those that the worker may not review, with the keys of the refusals
    /// @param alone        her own that she may end, because nobody could review them for seven days
    /// @param now          when it was read
    public record Page(List<Review> waiting, List<Review> read, Map<StaffId, String> initials,
            SecondReader secondReader, Map<UUID, String> words, Girls girls, Map<UUID, String> notForMe,
            Set<UUID> alone, Instant now) {
        public Page {
            waiting = List.copyOf(waiting);
            read = List.copyOf(read);
            initials = Map.copyOf(initials);
            words = Map.copyOf(words);
            notForMe = Map.copyOf(notForMe);
            alone = Set.copyOf(alone);
        }

        /// The reviews that concern somebody under 18.
        ///
        /// @param all       ids
        /// @param forNobody those that nobody here may review yet
        public record Girls(Set<UUID> all, Set<UUID> forNobody) {
            public Girls {
                all = Set.copyOf(all);
                forNobody = Set.copyOf(forNobody);
            }
        }

        /// Returns the initials of somebody who works here, or did.
        public String initials(StaffId who) {
            return initials.getOrDefault(who, "");
        }
    }

    /// Whether there is somebody to review what the worker at the screen did.
    public enum SecondReader {
        SOMEBODY,
        NOBODY
    }

    /// Checks whether the worker's role lets her see what waits.
    public boolean maySee() {
        return gate.allows(SEE_REVIEWS);
    }

    /// Returns everything that waits, and what was reviewed recently, without what is about a woman who is hidden from her, and
    /// without the reasons about girls if she is not trusted with girls' records.
    public Page page() {
        return gate.look(SEE_REVIEWS, work -> {
            var waiting = second.shown(work, store.waiting(work.tx()));
            var read = second.shown(work, store.read(work.tx(), MOST_READ));
            var concerned = Stream.concat(waiting.stream(), read.stream())
                    .flatMap(review -> review.subjects().stream()).collect(Collectors.toSet());
            return new Page(waiting, read, Initials.of(staff.everyone(work.tx())), secondReader(work),
                    subjects.words(work, concerned), girls(work, waiting), notForMe(work, waiting), waiting.stream()
                            .filter(review -> second.endsAlone(work, review)).map(Review::id)
                            .collect(Collectors.toSet()),
                    work.now());
        });
    }

    private Page.Girls girls(UnitOfWork work, List<Review> waiting) {
        return new Page.Girls(second.aboutGirls(work, waiting), second.withoutReader(work, waiting));
    }

    private Map<UUID, String> notForMe(UnitOfWork work, List<Review> waiting) {
        var keys = new HashMap<UUID, String>();
        waiting.forEach(review -> second.refusal(work, review).ifPresent(key -> keys.put(review.id(), key)));
        return keys;
    }

    /// Returns how many wait for the worker: not her own, and of girls only if she is trusted with them.
    public long waitingForMe() {
        return gate.look(SEE_REVIEWS, work -> store.waiting(work.tx()).stream()
                .filter(review -> second.mayRead(work, review)).count());
    }

    /// Returns how many concern a girl and can be reviewed by nobody here: the people responsible for the team are notified.
    public long waitingForNobody() {
        return gate.look(SEE_REVIEWS, work -> (long) second.withoutReader(work, store.waiting(work.tx())).size());
    }

    /// Records her verdict.
    ///
    /// @throws Refusal `staff.refusal.own-work` for her own act, `staff.refusal.newcomer` if a colleague was added or given
    ///         other roles or a passphrase, and the same act about herself this week is not reviewed,
    ///         `staff.refusal.not-trusted-with-girls` if it concerns a girl and she is not on that list,
    ///         `staff.refusal.already-read` if a colleague was faster, `staff.refusal.no-such-review`
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

    /// Ends the waiting of her own act, if nobody else could review it for seven days.
    ///
    /// @throws Refusal `staff.refusal.own-work` if somebody can, or the seven days are not over, `staff.refusal.no-such-review`
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

    /// Names everything that it is about. Ids that are not of women are hidden from nobody.
    private static void demandSeen(UnitOfWork work, Review review) {
        review.subjects().forEach(work::demandSeen);
    }

    private SecondReader secondReader(UnitOfWork work) {
        boolean somebody = staff.everyone(work.tx()).stream()
                .filter(stored -> stored.leftOn().isEmpty() && !stored.member().id().equals(work.who().id()))
                .anyMatch(stored -> Gate.allows(stored.member(), REVIEW));
        return somebody ? SecondReader.SOMEBODY : SecondReader.NOBODY;
    }

    /// Deletes reviews about somebody who is erased; the audit lines stay.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.deleteAbout(work.tx(), her.id().value());
    }

    /// Deletes reviews about something that is permanently deleted; the audit lines stay. Called inside another room's passage.
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
