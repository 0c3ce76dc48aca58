package org.daybook.reports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.exchange.ImportId;
import org.daybook.exchange.ImportMapping;
import org.daybook.exchange.Sheet;
import org.daybook.exchange.UndoOutcome;
import org.daybook.reports.CountedEvents.What;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;

/// Imports of a woman with a path that ended, work and a milestone, which may be undone.
final class ImportedEvents {
    private static final List<String> NAMES = List.of("Ana Rossi", "Blessing Okoro", "Mariam Diallo", "Tsegay Haile");

    /// What an import brought.
    ///
    /// @param days   the day of each thing
    /// @param finals how many quarters were final
    record Brought(ImportId by, ParticipantId her, Map<What, LocalDate> days, int finals) {}

    private final TestHouse house;
    private final CountedEvents counted;
    private final List<Brought> brought = new ArrayList<>();
    private int numbers;

    ImportedEvents(TestHouse house, CountedEvents counted) {
        this.house = house;
        this.counted = counted;
    }

    /// Imports a woman who agrees to everything; empty once there are several.
    ///
    /// @param days the days of an end, a milestone or work
    Optional<Brought> bring(Map<What, LocalDate> days) {
        if (numbers == NAMES.size()) {
            return Optional.empty();
        }
        numbers++;
        var sheets = new ArrayList<>(List.of(
                Sheet.of("Members", "Number|Name|Joined", numbers + "|" + NAMES.get(numbers - 1) + "|2026-07-01"),
                Sheet.of("Consents", "Number|Purpose|Answer|Date", numbers + "|statistics|yes|2026-07-01",
                        numbers + "|questionnaires|yes|2026-07-01", numbers + "|companies|yes|2026-07-01")));
        days.forEach((what, day) -> sheets.add(sheet(what, day)));
        var imports = house.open().imports();
        var by = imports.run(imports.check(imports.plan(List.copyOf(sheets), ImportMapping.GUESSED)),
                Progress.unwatched()).id().orElseThrow();
        var one = new Brought(by, new ParticipantId(row(by, "participant")), Map.copyOf(days), counted.finals());
        brought.add(one);
        return Optional.of(one);
    }

    private Sheet sheet(What what, LocalDate day) {
        return switch (what) {
            case WORK -> Sheet.of("Placements", "Number|Kind of work|Started", numbers + "|job|" + day);
            case MILESTONE -> Sheet.of("Milestones", "Number|Milestone|Reached on", numbers + "|tax code|" + day);
            default -> Sheet.of("Enrolments", "Number|Path|Started|Ended|How ended",
                    numbers + "|Civic inclusion|" + day.minusDays(30) + "|" + day + "|completed");
        };
    }

    /// Undoes one of the imports; empty if it stays. One that a final report counted stays, and one after which no quarter became
    /// final is not refused for that.
    Optional<Brought> undo(Random chance) {
        if (brought.isEmpty()) {
            return Optional.empty();
        }
        var one = brought.get(chance.nextInt(brought.size()));
        return switch (house.open().imports().undo(one.by())) {
            case UndoOutcome.Undone() -> {
                assertFalse(counted.isCertain(one.her().value()), "undone, but counted: " + one);
                brought.remove(one);
                yield Optional.of(one);
            }
            case UndoOutcome.InFinalReports(var reports) -> {
                assertTrue(counted.finals() > one.finals(), one + " in " + reports);
                yield Optional.empty();
            }
            case UndoOutcome.BuiltUpon _ -> Optional.empty();
        };
    }

    /// Returns the ID of the row of a table, of a milestone that of the fact.
    UUID row(ImportId by, String tab) {
        return house.open().vault().read(tx -> tx.handle().createQuery("""
                select coalesce((select m.fact from milestone m where m.id = j.row_id), j.row_id)
                  from data_import i
                  join journal j on j.audit_id = i.audit_id and j.tab = :tab and j.op = 'i'
                 where i.id = :id""").bind("tab", tab).bind("id", by.value()).mapTo(UUID.class).one());
    }
}
