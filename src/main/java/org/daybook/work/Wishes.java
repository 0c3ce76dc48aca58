package org.daybook.work;

import static org.daybook.staff.Permission.CHANGE_WISH;
import static org.daybook.staff.Permission.LIMIT_WORK;
import static org.daybook.staff.Permission.SEE_WISHES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.participants.Participants;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tombstone;
import org.daybook.staff.WorkWithGirls;

/// Her wishes for work, and where she is not to be placed. Each method opens its own passage, on the write lane's thread, and
/// throws [Refusal] if her role does not permit it. Without her consent to companies nothing is written and nothing is shown;
/// where she works stays visible, because it is a fact.
public final class Wishes {
    /// The maximum length of the name of a town.
    static final int LONGEST_TOWN = 80;
    /// The code of the tombstones that keep a restore from losing her limits.
    public static final String LIMITED = "work-limited";
    /// The code of the tombstones that end those.
    public static final String UNLIMITED = "work-unlimited";
    /// Both codes: for one woman and one limit the last tombstone applies. Each names a colleague in addition to her.
    public static final Set<String> MARKS = Set.of(LIMITED, UNLIMITED);

    private final Gate gate;
    private final Participants participants;
    private final Consents consents;
    private final Placements placements;
    private final Traineeships traineeships;
    private final Offers offers;
    private final Statuses statuses;
    private final WishStore store = new WishStore();
    private final LimitStore limits = new LimitStore();
    private final LimitMarks marks;
    private final WorkWithGirls girls = new WorkWithGirls();
    private final Colleagues colleagues = new Colleagues();
    private final CompanyStore companies = new CompanyStore();

    /// The other parts of her work section.
    record Dependencies(Placements placements, Traineeships traineeships, Offers offers, Statuses statuses) {}

    Wishes(Gate gate, Work.Dependencies rooms, Dependencies dependencies) {
        this.gate = gate;
        participants = rooms.participants();
        consents = rooms.consents();
        marks = new LimitMarks(participants);
        placements = dependencies.placements();
        traineeships = dependencies.traineeships();
        offers = dependencies.offers();
        statuses = dependencies.statuses();
    }

    /// Checks whether the worker's role may see what women wish.
    public boolean maySee() {
        return gate.allows(SEE_WISHES);
    }

    /// Checks whether the worker's role may record it.
    public boolean mayChange() {
        return gate.allows(CHANGE_WISH);
    }

    /// Checks whether the worker's role may set where she is not to be placed.
    public boolean mayLimit() {
        return gate.allows(LIMIT_WORK);
    }

    /// Returns what she wishes, and where she works.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman; `staff.refusal.no-clearance` for a girl if the
    ///         worker may not work with girls
    public WishPage of(ParticipantId her) {
        return gate.about(SEE_WISHES, her, work -> {
            girls.demandShown(work, her);
            return page(work);
        });
    }

    private WishPage page(SubjectWork work) {
        participants.row(work, work.her());
        boolean agreed = consents.holds(work, work.her(), Purpose.COMPANIES);
        var written = agreed ? store.written(work, work.her()) : List.<WishStore.Written>of();
        return new WishPage(agreed ? WishPage.Consent.GIVEN : WishPage.Consent.NOT_GIVEN,
                written.isEmpty() ? WorkWish.NOTHING : written.getLast().wish(), mayLimit() ? limits(work) : List.of(),
                offers.of(work), new WishPage.Asked(placements.of(work).reversed(), traineeships.of(work),
                        placements.answers().of(work), statuses.of(work), placements.answers().asking(work),
                        Statuses.isTooYoung(work)),
                work.today());
    }

    private List<WishPage.Limit> limits(SubjectWork work) {
        var names = companies.names(work);
        return limits.of(work.tx(), work.her()).stream().map(one -> new WishPage.Limit(one.id(), one.kind(),
                one.kind() == LimitKind.COMPANY
                        ? one.value().flatMap(id -> Optional.ofNullable(names.get(id)))
                        : one.kind() == LimitKind.ASK_FIRST
                                ? Optional.of(one.who())
                                : one.value().filter(_ -> one.kind() == LimitKind.TOWN),
                one.value().filter(_ -> one.kind() == LimitKind.SECTOR).map(Sector::ofLetter))).toList();
    }

    /// Stores her wishes; the former ones are kept with their day.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent; `work.refusal.changed` if a colleague
    ///         wrote something else meanwhile
    public WishPage save(ParticipantId her, WorkWish base, WorkWish wish) {
        return save(her, wish, base::equals);
    }

    /// Stores her wishes regardless of the former ones: for a woman about whom nobody else writes, such as an invented one.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.not-given` without her consent
    public WishPage save(ParticipantId her, WorkWish wish) {
        return save(her, wish, _ -> true);
    }

    private WishPage save(ParticipantId her, WorkWish wish, Predicate<WorkWish> replaces) {
        if (!wish.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.about(CHANGE_WISH, her, work -> {
            consents.demand(work, her, Purpose.COMPANIES);
            var now = page(work).wish();
            if (!now.equals(wish)) {
                if (!replaces.test(now)) {
                    throw new Refusal("work.refusal.changed");
                }
                store.append(work, wish);
            } else if (store.written(work, her).isEmpty()) {
                store.append(work, wish);
            }
            return page(work);
        });
    }

    /// Keeps her from a sector.
    ///
    /// @return what changed, which can be passed to [#putBack]
    public Edited<Optional<WorkLimit>> keepFrom(ParticipantId her, Sector sector) {
        return limit(her, LimitKind.SECTOR, Optional.of(sector.letter()));
    }

    /// Keeps her from a company.
    public Edited<Optional<WorkLimit>> keepFrom(ParticipantId her, CompanyId company) {
        return limit(her, LimitKind.COMPANY, Optional.of(company.value().toString()));
    }

    /// Keeps her from a town or a district.
    ///
    /// @throws IllegalArgumentException if the text is empty or too long
    public Edited<Optional<WorkLimit>> keepFromTown(ParticipantId her, String town) {
        if (town.isBlank() || town.length() > LONGEST_TOWN) {
            throw new IllegalArgumentException("no town, or too much");
        }
        return limit(her, LimitKind.TOWN, Optional.of(town.strip()));
    }

    /// Ensures that nobody else places her without asking the worker.
    public Edited<Optional<WorkLimit>> askMeFirst(ParticipantId her) {
        return limit(her, LimitKind.ASK_FIRST, Optional.empty());
    }

    /// Every colleague may ask to be asked first; any other limit is set once.
    private Edited<Optional<WorkLimit>> limit(ParticipantId her, LimitKind kind, Optional<String> value) {
        return gate.about(LIMIT_WORK, her, work -> {
            participants.row(work, her);
            Predicate<WorkLimit> same = one -> one.kind() == kind && one.value().equals(value)
                    && (kind != LimitKind.ASK_FIRST || one.by().equals(work.who().id()));
            var before = limits.of(work.tx(), her).stream().filter(same).findFirst();
            if (before.isEmpty()) {
                set(work, kind, value, work.who().id());
            }
            return new Edited<>(before, limits.of(work.tx(), her).stream().filter(same).findFirst());
        });
    }

    private void set(SubjectWork work, LimitKind kind, Optional<String> value, StaffId by) {
        marks.set(work, limits.insert(work, kind, value, by));
    }

    /// Removes such a limit. The limit that a colleague is asked first can be removed only by her, as long as she works here.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `work.refusal.ask-first`
    public Edited<Optional<WorkLimit>> unlimit(ParticipantId her, UUID limit) {
        return gate.about(LIMIT_WORK, her, work -> {
            var before = limits.of(work.tx(), her).stream().filter(one -> one.id().equals(limit)).findFirst();
            before.ifPresent(one -> remove(work, one));
            return new Edited<>(before, Optional.empty());
        });
    }

    private void remove(SubjectWork work, WorkLimit limit) {
        if (limit.asksFirst(work.who().id()) && isHere(work, limit.by())) {
            throw new Refusal("work.refusal.ask-first");
        }
        marks.taken(work, limit);
        limits.delete(work, limit.id());
    }

    /// Undoes setting or removing a limit, unless a colleague did either since. Set again, it still asks the same colleague.
    ///
    /// @param what what one of these methods returned
    /// @return the limit as it is then
    /// @throws Refusal as [#unlimit]; `work.refusal.changed` if a colleague changed it meanwhile
    public Optional<WorkLimit> putBack(ParticipantId her, Edited<Optional<WorkLimit>> what) {
        return gate.about(LIMIT_WORK, her, work -> {
            var about = what.before().or(what::after).orElseThrow();
            if (!now(work, about).equals(what.after())) {
                throw new Refusal("work.refusal.changed");
            }
            what.after().ifPresent(one -> remove(work, one));
            what.before().ifPresent(one -> set(work, one.kind(), one.value(), one.by()));
            return now(work, about);
        });
    }

    private Optional<WorkLimit> now(SubjectWork work, WorkLimit limit) {
        return limits.of(work.tx(), work.her()).stream().filter(limit::isSame).findFirst();
    }

    /// Restores a limit that a restore would lose. Called inside another room's passage.
    ///
    /// @param mark of the kind [#LIMITED]
    public void keepAfterRestore(SubjectWork work, Tombstone mark) {
        marks.keepAfterRestore(work, mark);
    }

    /// When two cards are parted, writes the limits of each into its tombstones. Called inside another room's passage.
    void parted(SubjectWork kept, SubjectWork parted) {
        marks.parted(kept);
        marks.parted(parted);
    }

    private boolean isHere(SubjectWork work, StaffId who) {
        return colleagues.here(work).stream().anyMatch(one -> one.id().equals(who));
    }
}
