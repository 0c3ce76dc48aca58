package org.daybook.app;

import org.daybook.site.OpenSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.childcare.ChildForm;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.RecordedAnswer;
import org.daybook.consents.SharedData;
import org.daybook.consents.Sharing;
import org.daybook.participants.Welcome;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.vault.Progress;
import org.daybook.vault.Tombstone;
import org.daybook.work.CompanyPerson;

/// Adds to the site of the journeys what results from two people and one record.
public final class TwoPeopleSite {
    /// Signs in as a manager without any other role.
    public static final String COORDINATOR = SecondManager.WORD;

    /// Signs in as somebody who reads reports and sees no records.
    public static final String DATA = "da";

    private TwoPeopleSite() {}

    /// Two must not meet, one is reported as erased, and for one an unproven mark reports it.
    public static void prepare(Path store, PreparedSite.Cards cards) {
        PreparedSite.inHouse(store, house -> {
            SecondManager.join(house);
            house.team().add(new NewMember(DATA, "DA", Set.of(Role.DATA_FOCAL_POINT)),
                    PreparedSite.PASSPHRASE.toCharArray());
            house.participants().keptApart().keep(her(house, cards.arabic()), cards.greek());
            house.rights().erasures().ask(her(house, cards.sixty()));
            asksAgainAboutAChild(house, her(house, cards.arabic()));
            refused(new RefusedSite(house), house, cards);
            var guest = her(house, cards.guest());
            SecondManager.countNewcomers(house);
            house.gate().act(Permission.KEEP_MARKS, work -> work.tx().handle().createUpdate("""
                    insert into mark (id, what, subject, detail, at, done, proven)
                    values (:id, :what, :her, '', :at, 0, 0)""").bind("id", work.newId()).bind("what", Tombstone.ERASED)
                    .bind("her", guest.value()).bind("at", work.now().toString()).execute());
        });
    }

    private static void refused(RefusedSite site, OpenSite house, PreparedSite.Cards cards) {
        site.tellsHerNumber(her(house, cards.arabic()));
        site.worksAndIsToBegin(her(house, cards.greek()));
        site.childIsHere(her(house, cards.sixty()));
        site.dueInFilesOfWhoLeft();
        site.templateThatCannotBeRead();
    }

    /// An older backup brought back who may collect a child, after she had changed it.
    private static void asksAgainAboutAChild(OpenSite house, ParticipantId mother) {
        house.childcare().places(12);
        var child = house.childcare().children().add(mother, new ChildForm("عبد الرحمن", Optional.empty(),
                new ChildForm.Health(Optional.of("الفول السوداني"), Optional.of("the blue pen in the bag, then 112")),
                new ChildForm.Collecting(Optional.of(PreparedSite.LONG + ", her sister, who comes on Tuesdays"),
                        Optional.of(PreparedSite.WRAPPED), Optional.of("Limone"))));
        house.gate().act(Permission.KEEP_MARKS, work -> work.tx().handle().createUpdate("""
                insert into mark (id, what, subject, detail, at, done, proven)
                values (:id, 'child-collecting', :child, '', :at, 0, 1)""").bind("id", work.newId())
                .bind("child", child.id().value()).bind("at", work.now().toString()).execute());
    }

    /// Renames as a colleague does who has her record open.
    public static void renames(OpenSite house, String card) {
        var her = her(house, card);
        var now = house.participants().open(her).her();
        Function<Optional<String>, Welcome> form = known -> new Welcome(now.preferredName(), now.language(),
                OptionalInt.empty(), OptionalInt.empty(), now.citizenship(), now.accessNeeds(), known,
                now.pictureMark(), Map.of(), Welcome.empty().wording(), Welcome.Ending.FINISHED);
        house.participants().save(her, form.apply(now.roomName()), form.apply(Optional.of("أمينة الصغيرة")));
    }

    /// Records her no to a referral while a colleague prepares it.
    ///
    /// @param organisation as the referral names it
    public static void refuses(OpenSite house, String card, String organisation) {
        house.ledger().answer(her(house, card), new RecordedAnswer(Purpose.REFERRAL, Answer.REFUSED,
                Heard.only(new ConsentWording(ConsentWording.CURRENT, "ar")), Optional.empty(),
                Optional.of(new Sharing(organisation, Set.of(SharedData.NEED)))));
    }

    /// Renames the contact person of the company, as a colleague does who has it open.
    public static void renamesContact(OpenSite house) {
        var company = house.work().companies().all().stream().map(line -> line.company())
                .filter(one -> one.details().name().equals(PreparedSite.LONG)).findFirst().orElseThrow().id();
        var person = house.work().companies().page(company).people().getFirst();
        house.work().companyContacts().change(company, person, new CompanyPerson.About(PreparedSite.LONG,
                person.about().task(), person.about().reach()));
    }

    /// Backs up, as from the backups page.
    public static void backsUp(OpenSite house, Path folder) {
        house.safekeeping().backUpNow(folder, Progress.unwatched());
    }

    private static ParticipantId her(OpenSite house, String card) {
        return house.participants().finder().find(card).getFirst().id();
    }
}
