package org.daybook.app;

import static org.daybook.testing.Some.someone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accountability.PaperSettings;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.cases.Area;
import org.daybook.cases.Beginning;
import org.daybook.cases.Need;
import org.daybook.consents.Answer;
import org.daybook.consents.ConsentWording;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.consents.SharedData;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.NewSending;
import org.daybook.exchange.ReadingChoices;
import org.daybook.launch.SomeStep;
import org.daybook.milestones.MilestoneType;
import org.daybook.milestones.NewMilestone;
import org.daybook.milestones.RoughDay;
import org.daybook.milestones.SeenBy;
import org.daybook.outcomes.Goal;
import org.daybook.outreach.ComplaintAbout;
import org.daybook.outreach.HelpKind;
import org.daybook.outreach.MaterialKind;
import org.daybook.outreach.NewHelp;
import org.daybook.outreach.NewMaterial;
import org.daybook.outreach.NewSiteRecord;
import org.daybook.outreach.RecordKind;
import org.daybook.outreach.SiteRecord;
import org.daybook.participants.Participant;
import org.daybook.paths.GroupPlan;
import org.daybook.referrals.NewIncoming;
import org.daybook.referrals.NewReferral;
import org.daybook.referrals.NewStep;
import org.daybook.referrals.ReferralChannel;
import org.daybook.referrals.ReferralFeedback;
import org.daybook.referrals.ReferralStatus;
import org.daybook.referrals.ReferralUrgency;
import org.daybook.reports.GrantForm;
import org.daybook.services.ServiceForm;
import org.daybook.services.ServiceKind;
import org.daybook.services.YesNo;
import org.daybook.sessions.NewSession;
import org.daybook.site.OpenSite;
import org.daybook.staff.Reason;
import org.daybook.teamwork.SomeNote;
import org.daybook.training.TrainingForm;
import org.daybook.training.TrainingTopic;
import org.daybook.training.TypedHours;
import org.daybook.ui.Texts;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;
import org.daybook.work.CheckedBy;
import org.daybook.work.CompanyDetails;
import org.daybook.work.CompanyPerson;
import org.daybook.work.NewPlacement;
import org.daybook.work.OpeningDetails;
import org.daybook.work.OpeningKind;
import org.daybook.work.Sector;
import org.daybook.work.WorkWish;

/// Marked words in every room beside those of [MarkedLife]: where somebody writes about a woman, about the site or about others,
/// and where files come in and go out. [MarkedRoomsTest] names a room without one.
public final class MarkedRooms {
    /// Opens the two sealed files.
    static final String OF_FILES = "seven lamps beside the harbour wall";
    private static final ConsentWording ENGLISH = new ConsentWording(ConsentWording.CURRENT, "en");
    private static final String GOAL = Markers.OTHERS.get(5);
    private static final String WORDS = Markers.OTHERS.get(4);
    private static final String ALIAS = Markers.OTHERS.getFirst();

    private final OpenSite house;
    private final LocalDate today;

    private MarkedRooms(OpenSite house) {
        this.house = house;
        today = house.clearances().today();
    }

    /// Plays it in a store, and returns her card.
    ///
    /// @param brought becomes the folder of a register
    /// @param taken   becomes the folder of two sealed files: everything, and her record for another site
    public static String in(Path store, Path brought, Path taken) {
        var card = new StringBuilder();
        PreparedSite.inHouse(store, house -> card.append(live(house, brought, taken)));
        return card.toString();
    }

    /// Does the same in an open site, in which the register stays staged.
    static String live(OpenSite house, Path brought, Path taken) {
        var rooms = new MarkedRooms(house);
        var her = rooms.welcomed(Markers.NAMES.getFirst());
        rooms.helped(her.id());
        rooms.referred(her.id());
        rooms.employed(her.id());
        rooms.joined();
        rooms.ofTheSite();
        rooms.ofTheTeam();
        try {
            rooms.brought(her, Files.createDirectories(brought));
            rooms.takenOut(her.id(), Files.createDirectories(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        house.leavingOff().keep("people/", "[\"" + Markers.NAMES.getLast() + "\"]");
        return her.card().toString();
    }

    private Participant welcomed(String name) {
        return someone().called(name).known(ALIAS).needing(WORDS).speaking("uk").born(1994, 7)
                .answering(Purpose.COMPANIES, Answer.GIVEN).answering(Purpose.QUESTIONNAIRES, Answer.GIVEN)
                .welcomedIn(house);
    }

    private void helped(ParticipantId her) {
        house.milestones().add(her, new NewMilestone(Optional.of(MilestoneType.SKILL),
                Optional.of(RoughDay.read(today.minusMonths(2).toString().substring(0, 7))),
                new NewMilestone.Details(NewMilestone.Details.NOTHING.language(),
                        new NewMilestone.Ability(WORDS, Optional.of(SeenBy.TRAINER)),
                        NewMilestone.Details.NOTHING.paper())));
        var goals = house.outcomes().goals();
        goals.end(her, goals.add(her, GOAL).id(), Goal.Ending.LET_GO);
        goals.add(her, GOAL + " " + ALIAS);
        house.outcomes().instruments().add(ownQuestionnaire());
        house.outreach().help().give(her, new NewHelp(Optional.of(HelpKind.TICKET), 4, OptionalInt.of(6)));
        var file = house.cases().begin(her, new Beginning(Beginning.LimitsTold.YES, Optional.of(Answer.GIVEN), ENGLISH))
                .orElseThrow();
        house.cases().inside().need(file, new Need(Area.LEGAL, Optional.of(GOAL)));
        house.cases().open(file, new Reason(WORDS));
    }

    /// One of those that tests have, with other words.
    private static byte[] ownQuestionnaire() {
        try (InputStream file = Objects.requireNonNull(
                MarkedRooms.class.getResourceAsStream("/instruments/evening-mood.1.en.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("I felt alone", WORDS)
                    .replace("evening-mood", "marked-mood").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void referred(ParticipantId her) {
        var referrals = house.referrals();
        var page = referrals.refer(her, new NewReferral(new NewReferral.To(Optional.empty(), ALIAS),
                new NewReferral.Request(Optional.of(ServiceKind.HEALTH), Optional.of(ReferralUrgency.URGENT), WORDS),
                new NewReferral.Telling(EnumSet.of(SharedData.NEED, SharedData.NAME),
                        Optional.of(ReferralChannel.BY_US), Optional.of(ReferralFeedback.WHETHER_SHE_CAME),
                        Optional.empty(), "it"),
                Optional.of(today.plusMonths(3))), Heard.only(ENGLISH));
        var id = page.all().getFirst().referral().id();
        referrals.asked(her, id);
        referrals.log(her, id,
                new NewStep(Optional.of(ReferralStatus.WAITING_LIST), Optional.empty(),
                        GOAL));
        referrals.incoming().add(new NewIncoming(ALIAS, Optional.of(ServiceKind.HEALTH), Optional.of(YesNo.YES),
                WORDS));
    }

    private void employed(ParticipantId her) {
        var work = house.work();
        work.wishes().save(her, new WorkWish(Optional.empty(), Optional.empty(), Set.of(), OptionalInt.empty(),
                List.of(), Optional.empty(), Optional.of(WORDS), Optional.of(GOAL)));
        var company = work.companies().add(CompanyDetails.named(ALIAS, Sector.MANUFACTURING).in(ALIAS)
                .speaking(Markers.NAMES.get(1), WORDS));
        work.companies().check(company, CheckedBy.VISIT, Set.of());
        work.companyContacts().add(company, new CompanyPerson.About(Markers.NAMES.getLast(), Optional.of(WORDS),
                Optional.empty()));
        work.companyContacts().talked(company, GOAL);
        work.limits().keepFromTown(her, WORDS);
        var opening = work.openings().add(company, OpeningDetails.of(GOAL, OpeningKind.JOB, 2));
        work.place(her, opening, NewPlacement.from(today.minusDays(2)).turningTo(Markers.NAMES.get(1)));
        work.papers().placeNames(Stream.of(work.papers().placeNames(), Markers.OTHERS.get(3))
                .filter(name -> !name.isEmpty()).reduce((all, one) -> all + ", " + one).orElseThrow());
    }

    /// Two cards of one woman, each with its words.
    private void joined() {
        var kept = welcomed(Markers.NAMES.get(1));
        var folded = welcomed(Markers.NAMES.get(1));
        house.outcomes().goals().add(folded.id(), GOAL);
        house.cardsJoined().join(kept.id(), folded.id());
        house.rights().erasures().ask(kept.id());
    }

    private void ofTheSite() {
        house.services().add(new ServiceForm(ALIAS, Optional.of(ServiceKind.HEALTH),
                new ServiceForm.Where(Optional.of("IT"), WORDS, "", ""), ServiceForm.Access.NOTHING, "", GOAL));
        house.paths().groups().add(new GroupPlan(org.daybook.paths.Path.PRACTICAL_SKILLS, WORDS,
                Optional.of(today), Optional.empty(), OptionalInt.of(8), Optional.of("it"), Optional.empty()));
        house.calendar().plan(new NewSession(Optional.of(today.plusDays(1)), Optional.of(LocalTime.of(9, 0)), 60,
                Optional.of(org.daybook.paths.Path.PRACTICAL_SKILLS), WORDS, Markers.OTHERS.get(3)));
        house.outreach().materials().add(new NewMaterial(Optional.of(MaterialKind.LEAFLET), WORDS,
                Optional.of("it")));
        house.outreach().records().add(new NewSiteRecord(Optional.of(RecordKind.COMPLAINT), typed(today),
                new NewSiteRecord.Facts(Optional.of(ComplaintAbout.WAITING), OptionalInt.empty(),
                        TypedDate.nearest("", today), TypedDate.nearest("", today)),
                new SiteRecord.Said(ALIAS, "")));
        house.reports().grants().add(new GrantForm(ALIAS, WORDS, typed(today.minusMonths(6)),
                typed(today.plusMonths(6)), Set.copyOf(GrantForm.allParts()), Optional.empty(), "", Map.of()));
        house.sitePapers().change(new PaperSettings(Map.of(PaperSettings.Setting.CONTACT, WORDS)));
    }

    private void ofTheTeam() {
        SomeNote.write(house, Markers.NAMES.getLast() + " " + WORDS);
        SomeStep.add(house, WORDS);
        house.trainings().add(new TrainingForm(Optional.of(house.team().me().id()),
                new TrainingForm.TypedSubject(Optional.of(TrainingTopic.SELF_CARE), WORDS), new TypedHours("4"),
                typed(today), ALIAS, new TrainingForm.Certificate(TrainingForm.Certificate.State.YES, GOAL),
                TypedDate.next("", today)));
    }

    private TypedDate typed(LocalDate day) {
        return TypedDate.nearest(day.toString(), today);
    }

    /// A register with her under another name, which waits as a proposal, with somebody new, and with a row that is not
    /// imported. Read once more at the end, it waits in the store for somebody who imports it.
    private void brought(Participant her, Path brought) throws IOException {
        var register = List.of(
                Files.writeString(brought.resolve("cards.csv"), "Card;Name;Born\n%s;%s %s;1994-07\n"
                        .formatted(her.card(), Markers.NAMES.getFirst(), ALIAS)),
                Files.writeString(brought.resolve("register.csv"), """
                        Number;Name;Born;Path;Started;Her goal
                        901;%s;1990-02;practical skills;%s;%s
                        902;%s;soon;;;
                        """.formatted(Markers.NAMES.getLast(), today, GOAL, Markers.NAMES.get(1))));
        var imports = house.imports();
        var plan = imports.plan(house.sourceFiles().read(register, ReadingChoices.FOUND_OUT,
                Progress.unwatched()), ImportMapping.GUESSED);
        imports.mappings().keep(WORDS, plan);
        var result = imports.run(imports.check(plan), Progress.unwatched());
        if (result.proposed() == 0 || imports.refused(result.id().orElseThrow()).isEmpty()) {
            throw new IllegalStateException("nothing was proposed or nothing refused: " + result.counts());
        }
        house.sourceFiles().forget();
        house.sourceFiles().read(register, ReadingChoices.FOUND_OUT, Progress.unwatched());
    }

    private void takenOut(ParticipantId her, Path files) {
        var texts = new Texts(Locale.ENGLISH);
        try (var secret = new SignInSecret("", OF_FILES.toCharArray())) {
            house.exports().sealed(files.resolve("everything.sealed"), secret, texts, Progress.unwatched());
            var seen = house.recordSending().preview(her,
                    new NewSending(Markers.OTHERS.get(1), EnumSet.of(SharedData.RECORD, SharedData.MILESTONES)), texts);
            house.recordSending().send(her, seen, files.resolve("hers.sealed"), secret, texts);
        }
    }
}
