package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Quarter;
import org.daybook.consents.Answer;
import org.daybook.consents.Assent;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;
import org.daybook.contact.Contacts;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.ReadingChoices;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.services.Cost;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.site.OpenSite;
import org.daybook.staff.NewMember;
import org.daybook.staff.Permission;
import org.daybook.staff.Role;
import org.daybook.testing.HerWishes;
import org.daybook.vault.Progress;
import org.daybook.work.MarkAnswer;
import org.daybook.work.NewPlacement;

/// Adds to the site of the journeys what few people meet: a girl's referral that is due, for a colleague who may not work with
/// girls, an import that a final report counts, and a woman who answered at a mark of her work.
public final class RareSite {
    /// Signs in as a caseworker who may not work with girls.
    public static final String CASEWORKER = "ng";
    /// A service of the address book with everything but a check.
    public static final String SERVICE = "Centro antiviolenza e consultorio per donne straniere di Palermo e provincia";

    /// Has a job of two months with an answer at its first mark, and told how to reach her.
    public static final String WORKING = "Solomiya";

    private static final Duration IMPORTED = Duration.ofDays(200);

    private RareSite() {}

    /// Adds it to a store.
    public static void prepare(Path store) {
        PreparedSite.inHouse(store, IMPORTED, RareSite::importsSomebody);
        PreparedSite.inHouse(store, house -> {
            house.team().add(new NewMember(CASEWORKER, "NG", Set.of(Role.CASEWORKER)),
                    PreparedSite.PASSPHRASE.toCharArray());
            reports(house);
            refersGirl(house);
            worksSomewhere(house);
            addsService(house);
            house.clearances().require();
        });
    }

    /// Somebody whom nobody has asked for a consent since. A final report counts her path.
    private static void importsSomebody(OpenSite house) {
        try {
            var register = Files.writeString(Files.createTempFile("register", ".csv"), """
                    Tessera;Nome;Nata;Percorso;Inizio
                    801;Nadezhda;04/1989;inclusione civica;%s
                    """.formatted(house.clearances().today()));
            var imports = house.imports();
            imports.run(imports.check(imports.plan(house.sourceFiles().read(List.of(register),
                    ReadingChoices.FOUND_OUT, Progress.unwatched()), ImportMapping.GUESSED)), Progress.unwatched());
            house.sourceFiles().forget();
            Files.delete(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void reports(OpenSite house) {
        house.reports().freeze(Quarter.of(house.clearances().today().minusDays(IMPORTED.toDays())));
    }

    private static void worksSomewhere(OpenSite house) {
        var her = someone().called(WORKING).answering(Purpose.SAFE_CONTACT, Answer.GIVEN)
                .answering(Purpose.FOLLOW_UP, Answer.GIVEN).welcomedIn(house).id();
        house.contacts().change(her, HerWishes.onWeekdays(), Contacts.Source.SHE_SAID_SO);
        var placements = house.work().placements();
        var job = placements.foundHerself(her, NewPlacement.from(house.clearances().today().minusMonths(2)));
        placements.answers().record(her, job, 1, MarkAnswer.NOT_REACHED);
    }

    /// As from a list that somebody imported: nobody has called there yet.
    private static void addsService(OpenSite house) {
        var added = house.services().add(new ServiceForm(SERVICE, Optional.of(ServiceKind.PSYCHOSOCIAL),
                new ServiceForm.Where(Optional.of("IT"), "Palermo", "", ""),
                new ServiceForm.Access(Set.of("ar", "bn", "en", "fr", "it", "ru", "ti", "uk"),
                        "lunedì, mercoledì e venerdì dalle 9 alle 13 e dalle 15 alle 18", Optional.of(Cost.BY_INCOME),
                        Optional.of(YesNo.YES), Optional.of(YesNo.YES), Optional.empty()),
                "091 555 0190, segreteria.accoglienza@centro.example", ""));
        house.gate().act(Permission.KEEP_MARKS, work -> work.tx().handle()
                .createUpdate("update service set checked_on = null where id = :id").bind("id", added.id().value())
                .execute());
    }

    private static void refersGirl(OpenSite house) {
        var today = house.clearances().today();
        var girl = someone().called("Lesia").speaking("uk").born(today.getYear() - 15, 5)
                .answering(Purpose.SAFE_CONTACT, Answer.GIVEN).welcomedIn(house).id();
        var heard = Heard.only(new ConsentWording(ConsentWording.CURRENT, "uk")).by(Optional.of(Assent.alone(
                new Assent.Alone(Assent.Why.HER_WISH, "", Assent.DecidedBy.WORKER))));
        house.referrals().refer(girl, new NewReferral(
                new NewReferral.To(Optional.empty(), "consultorio familiare"),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.URGENT), ""),
                new NewReferral.Telling(EnumSet.of(SharedData.NEED), Optional.of(ReferralChannel.BY_US),
                        Optional.of(ReferralFeedback.WHETHER_SHE_CAME), Optional.empty(), "it"),
                Optional.of(today.plusMonths(3))), heard);
    }
}
