package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Beginning;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralCompanion;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.ServiceKind;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.vault.Progress;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyPerson;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;

/// Adds to the site of the journeys what the program refuses, work that falls through, and what somebody left behind.
final class RefusedSite {
    private static final ConsentWording READ = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final Heard HEARD = Heard.only(READ);
    private static final int DUE = 4;

    private final OpenSite house;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));

    RefusedSite(OpenSite house) {
        this.house = house;
    }

    /// The letter of a referral contains her number, which was recorded later.
    void tellsHerNumber(ParticipantId her) {
        house.referrals().refer(her, new NewReferral(new NewReferral.To(Optional.empty(), PreparedSite.LONG),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.USUAL),
                        "Call " + HerWishes.NUMBER),
                new NewReferral.Telling(NewReferral.USUAL, Optional.of(ReferralChannel.BY_US),
                        Optional.of(ReferralFeedback.WHETHER_SHE_CAME), Optional.of(ReferralCompanion.MEDIATOR), "it"),
                Optional.of(today.plusMonths(3))), HEARD);
        house.participants().answer(her, Purpose.SAFE_CONTACT, Answer.GIVEN, READ);
        house.contacts().change(her, HerWishes.noCalls(), Contacts.Source.SHE_SAID_SO);
    }

    /// She already works, and is to begin elsewhere.
    void worksAndIsToBegin(ParticipantId her) {
        house.participants().answer(her, Purpose.COMPANIES, Answer.GIVEN, READ);
        house.work().placements().foundHerself(her, NewPlacement.from(today.minusDays(10)));
        var company = house.work().companies().add(CompanyDetails.named(PreparedSite.LONG, Sector.MANUFACTURING));
        house.work().companies().check(company, CheckedBy.VISIT, Set.of());
        house.work().companyContacts().add(company, new CompanyPerson.About(PreparedSite.WRAPPED,
                Optional.of("hires for the shop and for the workroom"), Optional.of("091 555 0101")));
        house.work().place(her, house.work().openings().add(company,
                OpeningDetails.of(PreparedSite.WRAPPED, OpeningKind.JOB, 1)), NewPlacement.from(today.plusDays(7)));
        house.participants().answer(her, Purpose.COMPANIES, Answer.REFUSED, READ);
    }

    /// Her child was signed in and has not been collected yet.
    void childIsHere(ParticipantId her) {
        house.participants().answer(her, Purpose.CHILDREN, Answer.GIVEN, READ);
        house.childcare().desk().signIn(house.childcare().children().add(her, new ChildForm("ليلى", Optional.empty(),
                ChildForm.Health.NOTHING, ChildForm.Collecting.HERSELF)).id());
    }

    /// The files of a colleague who left have more due items than the first page shows.
    void dueInFilesOfWhoLeft() {
        house.team().add(new NewMember("le", "LE", Set.of(Role.MEDIATOR)), PreparedSite.PASSPHRASE.toCharArray());
        var left = house.team().everyone().stream().map(one -> one.member())
                .filter(one -> one.signInWord().equals("le")).findFirst().orElseThrow().id();
        for (int file = 0; file < DUE; file++) {
            var her = someone().called("Iris").known("Iris " + file).welcomedIn(house).id();
            var ref = house.cases().begin(her,
                    new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), READ)).orElseThrow();
            house.cases().inside().next(ref, today);
            house.cases().workers().assign(ref, left);
            house.cases().workers().release(ref, house.team().me().id());
        }
        house.team().remove(left, Progress.unwatched());
    }

    /// From an earlier catalogue of figures.
    void templateThatCannotBeRead() {
        house.gate().act(Permission.KEEP_REPORT_TEMPLATE, work -> work.tx().handle().createUpdate("""
                insert into report_template (id, code, content, kept_at, kept_by)
                values (:id, 'assessorato-alle-pari-opportunita', :content, :at, :by)""").bind("id", work.newId())
                .bind("content", "words,table,category\nThe city,title,\nShoes,shoe,size\n"
                        .getBytes(StandardCharsets.UTF_8))
                .bind("at", work.now().toString()).bind("by", work.who().id().value()).execute());
    }
}
