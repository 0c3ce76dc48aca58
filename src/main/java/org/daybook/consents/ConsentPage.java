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

/// Everything that one woman was asked and answered, as it is read at once.
///
/// @param states      each purpose, in the order of the purposes; a referral to anybody counts as one
/// @param referrals   each organisation, the newest first
/// @param overridings what went on without her yes, newest first
/// @param history     every answer, newest first
/// @param moment      when it was read
/// @param staff       who explained and recorded
/// @param undoable    what this worker took back a moment ago and may undo
/// @param girlhood    until when she is under 18, or was; empty where her age is not known
public record ConsentPage(List<ConsentState> states, List<ConsentState> referrals, List<Overriding> overridings,
        List<ConsentEvent> history, Moment moment, Staff staff, Optional<MinorStatus> girlhood,
        List<Undoable> undoable) {
    /// @param now   the instant
    /// @param today the site's date
    /// @param zone  the site's
    public record Moment(Instant now, LocalDate today, ZoneId zone) {}

    /// @param initials of everyone who ever worked here
    /// @param here     who works here now
    /// @param me       who is signed in
    public record Staff(Map<StaffId, String> initials, List<StaffId> here, StaffId me) {
        /// Before it is known who works here.
        static final Staff NOBODY = new Staff(Map.of(), List.of(), new StaffId(new UUID(0, 0)));

        public Staff {
            initials = Map.copyOf(initials);
            here = List.copyOf(here);
        }

        /// The initials of somebody, or nothing.
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

    /// Her age while she is under 18; empty once she is grown up, and where her age is not known.
    public Optional<Ledger.Girl> girl() {
        return girlhood.filter(one -> one.on(moment.today())).map(one -> new Ledger.Girl(one.ageOn(moment.today())));
    }

    /// That what was said for her is asked again in her own name, now or soon.
    public Optional<ConsentRenewal> renewal() {
        return Stream.concat(states.stream(), referrals.stream())
                .flatMap(state -> state.renewal(moment.today()).stream())
                .max(Comparator.comparing(one -> one.last().isPresent()));
    }

    /// Whether this worker may undo that something was taken back.
    ///
    /// @param sharing to whom, for a referral
    public boolean mayUndo(Purpose purpose, Optional<Sharing> sharing) {
        return undoable.stream().filter(one -> moment.now().isBefore(one.until()))
                .anyMatch(one -> one.is(purpose, sharing));
    }

    /// The organisations that were ever allowed or told something of her: what they have, they have.
    List<String> informed() {
        return Stream.concat(history.stream().filter(event -> event.answer() == ConsentStatus.GIVEN)
                .flatMap(event -> event.sharing().stream()).map(Sharing::organisation),
                overridings.stream().flatMap(one -> one.organisation().stream())).distinct().toList();
    }

    /// How one purpose stands.
    public ConsentState state(Purpose purpose) {
        return states.get(purpose.ordinal());
    }

    /// How the referral to one organisation stands, if she was asked.
    public Optional<ConsentState> referral(String organisation) {
        return referrals.stream()
                .filter(state -> state.newest().flatMap(ConsentEvent::sharing)
                        .filter(sharing -> sharing.key().equals(Sharing.key(organisation))).isPresent())
                .findFirst();
    }
}
