package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import org.daybook.base.ParticipantId;
import org.daybook.paths.NewEnrolment;
import org.daybook.paths.Path;
import org.daybook.sessions.SessionId;
import org.daybook.site.OpenSite;
import org.daybook.testing.Hand;
import org.daybook.testing.ScreenHouse;
import org.daybook.vault.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An import on which something was built cannot be undone, and the screen says what was built.
class ImportBuiltScreenTest {
    private static final Sheet WOMEN = Sheet.of("Iscritte", "N. tessera|Nome|Data di nascita|Iscritta il",
            "17|Olena|07/1994|13.03.2024", "18|Fatima|02/1990|15/04/2024", "19|Amina|03/1991|02.05.2024");
    private static final Sheet GRID = Sheet.of("Italiano A1", "Tessera|Percorso|13/03/2024|20/03/2024",
            "17|Competenze pratiche|x|", "18|Competenze pratiche||x");

    @RegisterExtension
    final ScreenHouse house = ScreenHouse.at(new ImportPlace()).rooms(ExchangeFeature.class);
    private final Hand robot = new Hand();

    private static String one(OpenSite open, String sql) {
        return open.vault().read(tx -> tx.handle().createQuery(sql).mapTo(String.class).one());
    }

    private static ParticipantId named(OpenSite open, String name) {
        return new ParticipantId(UUID.fromString(
                one(open, "select id from participant where preferred_name = '" + name + "'")));
    }

    private String card(String name) {
        return house.inHouse(open -> one(open, "select card from participant where preferred_name = '" + name + "'"));
    }

    @Test
    void whatWasBuiltOnItIsListed() {
        house.inHouse(open -> {
            var imports = open.imports();
            imports.run(imports.check(imports.plan(List.of(WOMEN, GRID), ImportMapping.GUESSED)),
                    Progress.unwatched());
            open.sessions().registers().oneMore(new SessionId(
                    UUID.fromString(one(open, "select id from session order by on_day limit 1"))));
            for (var name : List.of("Olena", "Amina")) {
                open.paths().enrol(new NewEnrolment(named(open, name), Path.CIVIC_INCLUSION,
                        Optional.empty()));
            }
            open.rights().lock(named(open, "Amina"));
            return open.imports().all().getFirst().id();
        });
        house.go(new ImportPlace());
        assertFalse(house.words().contains("Entries that depend on this import"));
        fire("Undo import");
        fire("#dialog-verb");
        says("Entries that depend on this import");
        says("Paths, groups and goals: 2");
        says("Sessions and door counts: 1");
        says("Cards: " + card("Olena"));
        assertTrue(house.words().stream().noneMatch(words -> words.contains(card("Amina"))), "her record is locked");
        says("Sessions on: 13 March 2024");
        var one = house.inHouse(open -> open.imports().all().getFirst().id());
        var built = house.inHouse(open -> open.imports().builtOn(one));
        assertEquals(Map.of(BuiltKind.SESSIONS, 1, BuiltKind.PATHS, 2, BuiltKind.OTHERS, 1), built.kinds());
        assertEquals(1, built.women());
        assertEquals(1, built.held());
    }

    private void says(String words) {
        assertTrue(house.words().stream().anyMatch(shown -> shown.contains(words)),
                () -> words + " is not in " + house.words());
    }

    private void fire(String button) {
        ScreenHouse.onScreen(() -> {
            robot.lookup(button).<ButtonBase>query().fire();
            return true;
        });
        house.settle();
    }
}
