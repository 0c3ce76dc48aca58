package org.daybook.consents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.staff.StaffId;

/// Everything that one woman was asked and answered, read at one time.
///
/// @param states      each purpose, in the order of the purposes; referrals to anybody count as one
/// @param referrals   each organisation, the newest first
/// @param overridings what was done without her yes, newest first
/// @param history     every answer, newest first
/// @param moment      when it was read
/// @param staff       who explained and recorded
/// @param undoable    what this worker withdrew a moment ago and may undo
/// @param girlhood    until when she is or was under 18; empty if her age is not known
public record ConsentPage(List<ConsentState> states, List<ConsentState> referrals, List<Overriding> overridings,
        List<ConsentEvent> history, Moment moment, Staff staff, Optional<MinorStatus> girlhood,
        List<Undoable> undoable) {
    /// @param now   the instant
    /// @param today the site's date
    /// @param zone  the site's time zone
    public record Moment(Instant now, LocalDate today, ZoneId zone) {}

    /// @param initials of everyone who ever worked here
    /// @param here     staff who work here now
    /// @param me       the person signed in
    public record Staff(Map<StaffId, String> initials, List<StaffId> here, StaffId me) {
        /// The value until it is known who works here.
        static final Staff NOBODY = new Staff(Map.of(), List.of(), new StaffId(new UUID(0, 0)));

        public Staff {
            initials = Map.copyOf(initials);
            here = List.copyOf(here);
        }

        /// Returns the initials of a person, or nothing.
        public String initials(StaffId who) {
            return initials.getOrDefault(who, "");
        }
    }

    public ConsentPage {
        states = List.copyOf(states);
        referrals = List.copyOf(referrals);
        overridings = List.copyOf(overridings);
        history = List.copyOf(history);
        undoable = List.copyOf(undoable);
    }

    /// Returns her age while she is under 18; empty if she is an adult or her age is not known.
    public Optional<Ledger.Girl> girl() {
        return girlhood.filter(one -> one.on(moment.today())).map(one -> new Ledger.Girl(one.ageOn(moment.today())));
    }

    /// Returns that what was answered for her is asked again in her own name, now or soon.
    public Optional<ConsentRenewal> renewal() {
        return Stream.concat(states.stream(), referrals.stream())
                .flatMap(state -> state.renewal(moment.today()).stream())
                .max(Comparator.comparing(one -> one.last().isPresent()));
    }

    /// Checks whether this worker may undo a withdrawal.
    ///
    /// @param sharing with whom, for a referral
    public boolean mayUndo(Purpose purpose, Optional<Sharing> sharing) {
        return undoable.stream().filter(one -> moment.now().isBefore(one.until()))
                .anyMatch(one -> one.is(purpose, sharing));
    }

    /// Returns the organisations that were ever allowed or given information about her: they still have what they were given.
    List<String> informed() {
        return Stream.concat(history.stream().filter(event -> event.answer() == ConsentStatus.GIVEN)
                .flatMap(event -> event.sharing().stream()).map(Sharing::organisation),
                overridings.stream().flatMap(one -> one.organisation().stream())).distinct().toList();
    }

    /// Returns the state of one purpose.
    public ConsentState state(Purpose purpose) {
        return states.get(purpose.ordinal());
    }

    /// Returns the state of the referral to one organisation, if she was asked.
    public Optional<ConsentState> referral(String organisation) {
        return referrals.stream()
                .filter(state -> state.newest().flatMap(ConsentEvent::sharing)
                        .filter(sharing -> sharing.key().equals(Sharing.key(organisation))).isPresent())
                .findFirst();
    }
}
