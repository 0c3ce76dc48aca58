package org.daybook.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.staff.NewMember;
import org.daybook.staff.Role;
import org.daybook.testing.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContentsTest {
    private static final String PASSPHRASE = "seven otters under bridges";

    @RegisterExtension
    final TestHouse house = new TestHouse();

    @Test
    void whatASiteHoldsIsAddedOfferedAndTakenOut() {
        add(Content.Sort.MODULE, " Sewing, from the start ");
        add(Content.Sort.MILESTONE, "Sews a skirt by herself");
        house.reopen();
        assertEquals(List.of("Sewing, from the start", "Sews a skirt by herself"), names());
        assertEquals(List.of("Sewing, from the start"),
                house.open().calendar().choices().modules().stream().map(Content::name).toList());
        assertEquals(List.of("Sews a skirt by herself"), house.open().milestones().named());
        assertEquals(List.of(), contents().of(Path.CIVIC_INCLUSION));
        contents().remove(contents().of(Path.PRACTICAL_SKILLS).getFirst().id());
        assertEquals(List.of(), house.open().calendar().choices().modules());
    }

    @Test
    void twiceIsOnceAndNonsenseIsSaidBesideItsField() {
        add(Content.Sort.MODULE, "Sewing");
        assertEquals("paths.refusal.content-there",
                assertThrows(Refusal.class, () -> add(Content.Sort.MODULE, "Sewing ")).key());
        add(Content.Sort.MILESTONE, "Sewing");
        assertEquals(List.of("Sewing", "Sewing"), names());
        assertEquals("paths.contents.missing", problem(" \t"));
        assertEquals("paths.group.too-long", problem("x".repeat(10_000)));
        assertEquals("paths.group.name.unseen", problem("Sewing\u202Egniwes"));
        assertThrows(IllegalArgumentException.class, () -> add(Content.Sort.MODULE, ""));
    }

    @Test
    void aMediatorReadsThemAndChangesNone() {
        add(Content.Sort.MODULE, "Sewing");
        house.open().team().add(new NewMember("lu", "LU", Set.of(Role.MEDIATOR)), PASSPHRASE.toCharArray());
        house.as("lu", PASSPHRASE, day -> {
            var there = day.paths().contents().of(Path.PRACTICAL_SKILLS);
            assertEquals(1, there.size());
            assertThrows(Refusal.class, () -> day.paths().contents().remove(there.getFirst().id()));
        });
        assertEquals(List.of("Sewing"), names());
    }

    private static String problem(String name) {
        return new NewContent(Path.PRACTICAL_SKILLS, Content.Sort.MODULE, name).problems().stream().map(Problem::key)
                .findFirst().orElse("");
    }

    private void add(Content.Sort sort, String name) {
        contents().add(new NewContent(Path.PRACTICAL_SKILLS, sort, name));
    }

    private List<String> names() {
        return contents().of(Path.PRACTICAL_SKILLS).stream().map(Content::name).toList();
    }

    private Contents contents() {
        return house.open().paths().contents();
    }
}
