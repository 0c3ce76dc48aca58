package org.daybook.referrals;

import static org.daybook.staff.Permission.LOG_REFERRAL;

import java.util.Map;
import java.util.Optional;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.referrals.ReferralPage.Guided;
import org.daybook.services.Service;
import org.daybook.services.ServiceKind;
import org.daybook.services.Services;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectWork;

/// The steps of a national mechanism that were taken with her, each with its day. Each act opens its own passage, on the write
/// lane's thread, and throws [Refusal] if the worker's role does not permit it.
public final class ReferralGuiding {
    private final Gate gate;
    private final Services services;
    private final Site site;
    private final ReferralStore store = new ReferralStore();
    private final ReferralGuideStore guide = new ReferralGuideStore();

    ReferralGuiding(Gate gate, Services services, Site site) {
        this.gate = gate;
        this.services = services;
        this.site = site;
    }

    /// Whether a step was taken.
    public enum Taken {
        TODAY,
        /// It was ticked by mistake.
        NOT
    }

    /// Records that a step was taken today, or that it was ticked by mistake. Does nothing if that is recorded already.
    ///
    /// @param step any step, in any order
    /// @throws Refusal `referrals.refusal.unknown` if the referral was deleted
    public void tick(ParticipantId her, ReferralId id, NationalStep step, Taken taken) {
        gate.actAbout(LOG_REFERRAL, her, work -> {
            if (store.of(work.tx(), her).stream().noneMatch(one -> one.id().equals(id))) {
                throw new Refusal("referrals.refusal.unknown");
            }
            boolean done = guide.of(work.tx(), her).getOrDefault(id, Map.of()).containsKey(step);
            if (done != (taken == Taken.TODAY)) {
                guide.append(work, id, step, taken == Taken.TODAY ? Optional.of(work.today()) : Optional.empty());
            }
        });
    }

    /// Returns the country of a mechanism: that of its service, or else that of the site, as for a service without a country or
    /// one that is in no address book.
    ///
    /// @return ISO 3166-1 alpha-2
    String country(Optional<Service> service) {
        return service.flatMap(one -> one.facts().where().country()).orElse(site.country());
    }

    /// Returns how far she was guided; empty for a referral that is not to a national mechanism.
    Optional<Guided> of(SubjectWork work, Referral one) {
        return Optional.of(one).filter(each -> each.terms().need() == ServiceKind.NATIONAL_REFERRAL)
                .map(each -> new Guided(country(each.to().service().flatMap(id -> services.find(work, id))),
                        guide.of(work.tx(), work.her()).getOrDefault(one.id(), Map.of())));
    }
}
