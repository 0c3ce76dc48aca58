package org.daybook.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The data stored about her answers, for those who collect all data about her.
public final class ConsentPersonalData implements PersonalData {
    private final Answering answering;
    private final ConsentStore store;
    private final AssentStore assents;
    private final OverridingStore overridings;
    private final BiFunction<UnitOfWork, ParticipantId, Set<String>> referred;

    ConsentPersonalData(Answering answering, ConsentStore store, AssentStore assents, OverridingStore overridings,
            BiFunction<UnitOfWork, ParticipantId, Set<String>> referred) {
        this.answering = answering;
        this.store = store;
        this.assents = assents;
        this.overridings = overridings;
        this.referred = referred;
    }

    @Override
    public Set<String> tables() {
        return Set.of("consent_event", "consent_assent", "consent_override");
    }

    @Override
    public List<Movable> movable() {
        return Nothing.listed("moves with her membership, in a room above");
    }

    /// Returns every answer she gave, as it is read to her, inside another room's passage.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return ConsentSubjectAccess.of(answering.history(work, her).events());
    }

    /// Returns when everybody last answered anything, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Returns the organisations with which she agreed to share information, or with which it was shared without her yes.
    /// Includes those whose yes expired or was withdrawn: they still have what they were given. An organisation to which she
    /// was referred is reported by the referral, once something was sent.
    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return ReceivedByConsent.of(answering.history(work, her).events(), overridings.of(work.tx(), her, work.now()),
                work.zone(), referred.apply(work, her));
    }

    /// Returns the former versions of her answers.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return VersionsOfConsents.of(answering.history(work, her).events());
    }

    /// Permanently deletes everything she was asked and answered.
    @Override
    public void erase(SubjectWork work, Erased her) {
        overridings.erase(work);
        assents.erase(work);
        store.erase(work);
    }
}
