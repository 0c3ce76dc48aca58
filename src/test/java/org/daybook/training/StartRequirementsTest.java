package org.daybook.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.TypedDate;
import org.daybook.sessions.SessionsFeature;
import org.daybook.sessions.Today;
import org.daybook.site.OpenSite;
import org.daybook.staff.ClearanceForm;
import org.daybook.staff.ColleaguePlace;
import org.daybook.staff.NewMember;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffFeature;
import org.daybook.staff.StaffId;
import org.daybook.testing.ScreenHouse;
import org.daybook.training.TrainingForm.Certificate;
import org.daybook.training.TrainingForm.TypedSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What each role should have before it starts is shown where it is missing: in the register, on a colleague's page, on Today.
class StartRequirementsTest {
    private static final String OTHER = "four lamps by the window";

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new Today()).people().rooms(SessionsFeature.class, TrainingFeature.class,
            StaffFeature.class);

    /// Issue 16: confidentiality and code of conduct for all, the certificate for work with girls, and safe identification for
    /// everybody who meets women.
    @Test
    void everyRoleHasAList() {
        for (var role : Role.values()) {
            var documents = StartRequirements.documents(Set.of(role));
            assertTrue(documents.containsAll(Set.of(Requirement.CODE_OF_CONDUCT, Requirement.CONFIDENTIALITY)),
                    role.name());
            assertEquals(!EnumSet.of(Role.RECEPTION, Role.DATA_FOCAL_POINT, Role.OUTREACH).contains(role),
                    documents.contains(Requirement.CRIMINAL_RECORD), role.name());
            assertEquals(role != Role.DATA_FOCAL_POINT,
                    StartRequirements.topics(Set.of(role)).contains(TrainingTopic.IDENTIFICATION), role.name());
        }
        assertEquals(EnumSet.of(TrainingTopic.IDENTIFICATION, TrainingTopic.TRAUMA, TrainingTopic.MEDIATION),
                StartRequirements.topics(Set.of(Role.RECEPTION, Role.MEDIATOR)), "several roles add up");
    }

    @Test
    void whatIsMissingIsShownUntilItIsThere() {
        var lb = house.inHouse(open -> open.team().add(new NewMember("lb", "LB", Set.of(Role.RECEPTION)),
                OTHER.toCharArray()).id());
        house.go(new Today());
        assertTrue(house.words().stream().noneMatch(word -> word.contains("Before she starts")),
                "a site that keeps no register is reminded of nothing");
        house.inHouse(open -> add(open, open.trainings().me(), TrainingTopic.SELF_CARE, ""));
        house.go(new TrainingPlace());
        assertTrue(house.words().contains("Missing: Code of conduct, Confidentiality declaration, Identification"),
                () -> house.words().toString());
        house.go(new Today());
        assertTrue(house.words().containsAll(List.of("LB  ·  Before she starts", "Missing: Identification")),
                () -> house.words().toString());

        house.inHouse(open -> add(open, lb, TrainingTopic.IDENTIFICATION, "+20"));
        house.inHouse(open -> see(open, lb, Requirement.CODE_OF_CONDUCT));
        house.go(new ColleaguePlace(lb));
        assertEquals(List.of(Requirement.CONFIDENTIALITY), missing(lb).documents());
        assertTrue(house.words().contains("Document, marked as seen under Team"), () -> house.words().toString());
        house.inHouse(open -> see(open, lb, Requirement.CONFIDENTIALITY));
        house.go(new Today());
        house.go(new ColleaguePlace(lb));
        assertTrue(house.words().contains("Nothing is missing."), () -> house.words().toString());
        house.clock().move(Duration.ofDays(21));
        assertEquals(List.of(TrainingTopic.IDENTIFICATION), missing(lb).topics(), "what ran out counts no more");
        house.go(new Today());
        assertEquals(1, house.words().stream().filter(word -> word.startsWith("LB")).count(),
                "it is said once: " + house.words());
    }

    private StartRequirements.Missing missing(StaffId who) {
        return house.inHouse(open -> {
            var page = open.trainings().page();
            return StartRequirements.missing(page.team().stream().filter(one -> one.id().equals(who)).findFirst()
                    .orElseThrow(), open.clearances().seen().getOrDefault(who, Set.of()), page);
        });
    }

    private static Training add(OpenSite open, StaffId who, TrainingTopic topic, String until) {
        var today = open.trainings().page().today();
        return open.trainings().add(new TrainingForm(Optional.of(who), new TypedSubject(Optional.of(topic), ""),
                new TypedHours("4"), TypedDate.nearest(today.minusDays(3).toString(), today), "",
                new Certificate(Certificate.State.NO, ""), TypedDate.next(until, today)));
    }

    private static boolean see(OpenSite open, StaffId who, Requirement what) {
        var today = open.clearances().today();
        open.clearances().record(new ClearanceForm(who, Optional.of(what), TypedDate.nearest(today.toString(), today),
                TypedDate.next("", today)));
        return true;
    }
}
