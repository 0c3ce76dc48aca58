package org.daybook.contact;

import static org.daybook.staff.Permission.CHANGE_CONTACT;
import static org.daybook.staff.Permission.LOG_CALL;
import static org.daybook.staff.Permission.SEE_CALLS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.Edited;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Purpose;
import org.daybook.staff.Gate;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;

/// How she may be reached, and the calls made. Methods without a [UnitOfWork] open a passage of their own, on the write lane's
/// thread; each throws [Refusal] if the worker's role does not allow it. Nothing is used, shown or listed without her consent
/// to being contacted; without it every change is refused with `consents.refusal.not-given`.
public final class Contacts {
    /// The type of the tombstones that keep a restore from turning a no to being called or written to into a yes.
    public static final String WISHED = "contact-wished";
    private final Gate gate;
    private final Consents consents;
    private final ContactStore store = new ContactStore();
    private final WishMarks marks = new WishMarks(store);
    private final UnaskedNumberStore unasked = new UnaskedNumberStore();
    private final ContactPersonalData personalData;

    /// The source of a change: whether she herself just said so.
    public enum Source {
        /// She said so today: it counts as confirmed.
        SHE_SAID_SO,
        /// A typing error was corrected; the date of her last confirmation stays as it was.
        SLIP
    }

    /// @param gate     the way to the store
    /// @param consents her answers
    public Contacts(Gate gate, Consents consents) {
        this.gate = gate;
        this.consents = consents;
        personalData = new ContactPersonalData(consents, store, unasked);
    }

    /// Returns what this room stores about her.
    ContactPersonalData personalData() {
        return personalData;
    }

    /// Returns what her refusals apply to once cards are joined or parted.
    public PartedWishes partedWishes() {
        return new PartedWishes(store, marks);
    }

    /// Checks whether the worker's role may change how she is reached, and confirm it.
    public boolean mayChange() {
        return gate.allows(CHANGE_CONTACT);
    }

    /// Checks whether the worker's role may log calls.
    public boolean mayLog() {
        return gate.allows(LOG_CALL);
    }

    /// Checks whether the worker's role may see whose call is due.
    public boolean maySeeCalls() {
        return gate.allows(SEE_CALLS);
    }

    /// Returns how she may be reached, inside a passage that opens her record.
    public Reach reach(SubjectWork work) {
        var her = work.her();
        return consents.opens(work, her, Purpose.SAFE_CONTACT) ? known(work, her) : Reach.notAgreed(work.today());
    }

    /// For lists: acting for a life, a child or a legal duty opens her own record, never a list.
    private Reach listed(UnitOfWork work, ParticipantId her) {
        return consents.holds(work, her, Purpose.SAFE_CONTACT) ? known(work, her) : Reach.notAgreed(work.today());
    }

    private Reach known(UnitOfWork work, ParticipantId her) {
        var said = store.newest(work.tx(), her);
        return Reach.of(said.map(ContactStore.Said::wishes).orElse(ContactWishes.NOTHING),
                said.flatMap(ContactStore.Said::confirmedOn), store.lastCall(work.tx(), her), work.today());
    }

    /// Returns what a user should know before she calls, inside another room's passage: for every list of women who are due.
    public Advice advice(SubjectWork work) {
        return advise(work, work.her());
    }

    /// Returns the same for several women at once. The caller must show nobody who is hidden from the user.
    public Map<ParticipantId, Advice> advice(UnitOfWork work, Collection<ParticipantId> them) {
        var agreed = consents.holding(work, them, Purpose.SAFE_CONTACT);
        return them.stream().distinct().collect(Collectors.toMap(her -> her, her -> Advice.at(work.today(),
                work.timeOfDay(), agreed.contains(her) ? known(work, her) : Reach.notAgreed(work.today()))));
    }

    private Advice advise(UnitOfWork work, ParticipantId her) {
        return Advice.at(work.today(), work.timeOfDay(), listed(work, her));
    }

    /// Records what she wishes, while she is welcomed. Without her consent it is not used: nobody sees it until she gives it.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public void tell(SubjectWork work, ContactWishes form) {
        requireSound(form);
        if (!store.newest(work.tx(), work.her()).map(ContactStore.Said::wishes).orElse(ContactWishes.NOTHING)
                .equals(form)) {
            marks.append(work, new ContactStore.Said(opening(work, form), Optional.of(work.today())));
        }
    }

    /// Once she has said whether the site may call her, the number from an imported register becomes hers on a yes and is
    /// deleted on a no.
    private ContactWishes opening(SubjectWork work, ContactWishes form) {
        var answer = form.ways().calls();
        var kept = answer.flatMap(_ -> unasked.of(work.tx(), work.her()));
        if (kept.isEmpty()) {
            return form;
        }
        unasked.delete(work);
        return answer.equals(Optional.of(Wish.YES)) && form.telephone().isEmpty()
                ? form.withTelephone(kept.get())
                : form;
    }

    /// Changes how she may be reached; the former wishes are kept with their day.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    public Edited<WishVersion> change(ParticipantId her, ContactWishes form, Source source) {
        return gate.about(CHANGE_CONTACT, her, work -> {
            requireSound(form);
            demand(work);
            var before = version(work);
            marks.append(work, new ContactStore.Said(opening(work, form),
                    confirmed(source, work.today()).or(before.reach()::confirmedOn)));
            return new Edited<>(before, version(work));
        });
    }

    private WishVersion version(SubjectWork work) {
        return new WishVersion(store.newestId(work), unasked.of(work.tx(), work.her()), known(work, work.her()));
    }

    /// Undoes a change that the user herself saved today, unless her wishes were recorded again since. Both stay in her history:
    /// the wishes before it are recorded again after it. A number of an imported register is kept again, and not shown.
    ///
    /// @param what what [#change] returned
    /// @throws Refusal `contact.refusal.recorded-since`
    public WishVersion putBack(ParticipantId her, Edited<WishVersion> what) {
        return gate.about(CHANGE_CONTACT, her, work -> {
            demand(work);
            if (what.after().id().filter(id -> store.isLastOfToday(work, id)).isEmpty()) {
                throw new Refusal("contact.refusal.recorded-since");
            }
            var before = what.before();
            marks.append(work, new ContactStore.Said(before.reach().wishes(), before.reach().confirmedOn()));
            before.unasked().filter(_ -> unasked.of(work.tx(), her).isEmpty())
                    .ifPresent(number -> unasked.insert(work, number));
            return version(work);
        });
    }

    /// Records that she confirmed her wishes.
    public Reach confirm(ParticipantId her) {
        return gate.about(CHANGE_CONTACT, her, work -> {
            demand(work);
            var wishes = store.newest(work.tx(), her).map(ContactStore.Said::wishes).orElse(ContactWishes.NOTHING);
            marks.append(work, new ContactStore.Said(wishes, Optional.of(work.today())));
            return reach(work);
        });
    }

    /// Logs a call, with its day and the caller. If she asked not to be called, she is no longer called.
    ///
    /// @return the argument for [#takeBack]
    /// @throws Refusal `contact.refusal.ask-first` if what she said is older than thirty days, `contact.refusal.no-calls` if
    ///         she wants no calls or has not said
    public LoggedCall log(ParticipantId her, NewCall made) {
        return gate.about(LOG_CALL, her, work -> {
            demand(work);
            var before = reach(work);
            if (before.standing() == Reachability.ASK_FIRST) {
                throw new Refusal("contact.refusal.ask-first");
            }
            if (before.standing() != Reachability.CALL) {
                throw new Refusal("contact.refusal.no-calls");
            }
            var call = work.newId();
            var wish = write(work, call, made, before);
            return new LoggedCall(call, wish, reach(work));
        });
    }

    /// Undoes a call that the user herself logged today, unless she was called again since. The journal keeps the call. A *No*
    /// that was recorded with it stays in her history, and the wishes before it are recorded again after it, unless she was
    /// asked since how she may be reached.
    ///
    /// @param logged what [#log] returned
    /// @throws Refusal `contact.refusal.changed-since`
    public Reach takeBack(ParticipantId her, LoggedCall logged) {
        return gate.about(LOG_CALL, her, work -> {
            demand(work);
            if (store.takeBackCall(work, logged.call()) == 0) {
                throw new Refusal("contact.refusal.changed-since");
            }
            logged.wish().ifPresent(wish -> marks.append(work, store.heldBefore(work, wish)
                    .orElseThrow(() -> new Refusal("contact.refusal.changed-since"))));
            return reach(work);
        });
    }

    /// Returns the women whose call is due by today, and whether it suits them; without those who have not consented or want no
    /// calls, those hidden from the user, and those whose record is locked.
    public List<DueCall> due(UnitOfWork work) {
        return store.due(work.tx(), work.today()).usable(work).stream()
                .map(due -> new DueCall(due.her(), due.last(), advise(work, due.her())))
                .filter(due -> due.advice().reach().standing() == Reachability.CALL
                        || due.advice().reach().standing() == Reachability.ASK_FIRST)
                .toList();
    }

    /// Returns the ID of her new wish, if the call changed it.
    private Optional<UUID> write(SubjectWork work, UUID id, NewCall call, Reach before) {
        boolean never = call.outcome() == CallOutcome.ASKED_NOT_TO;
        var again = never ? CallBack.NEVER : call.again();
        store.append(work, id, call.outcome(), again.after(work.today(), before.wishes().hours()));
        return Optional.of(before.wishes().withoutCalls()).filter(_ -> never)
                .map(wishes -> marks.append(work, new ContactStore.Said(wishes, Optional.of(work.today()))));
    }

    private void demand(SubjectWork work) {
        consents.demand(work, work.her(), Purpose.SAFE_CONTACT);
    }

    private static Optional<LocalDate> confirmed(Source source, LocalDate today) {
        return switch (source) {
            case SHE_SAID_SO -> Optional.of(today);
            case SLIP -> Optional.empty();
        };
    }

    private static void requireSound(ContactWishes form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }

    /// Restores, after a restore, each no she has said since the backup; she is asked before she is called. Inside another
    /// room's passage.
    ///
    /// @param mark of the type [#WISHED]
    public void keepAfterRestore(SubjectWork work, Tombstone mark) {
        marks.keepAfterRestore(work, mark);
    }
}
