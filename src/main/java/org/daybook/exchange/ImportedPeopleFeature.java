package org.daybook.exchange;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.HerToDo;
import org.daybook.staff.PersonalData;
import org.daybook.staff.RecordSection;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Ui;

/// What to do for women whom an import brought: nobody has asked them for anything yet.
public final class ImportedPeopleFeature implements Feature {
    private final Imports imports;

    /// @param imports the imports, which know the women they brought
    public ImportedPeopleFeature(Imports imports) {
        this.imports = imports;
    }

    @Override
    public List<PersonalData> personalData() {
        return List.of();
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        // It has no screen of its own.
    }

    /// Asking for her consents, at her next visit.
    @Override
    public List<HerToDo.Source> toDos(Ui ui) {
        return imports.mayKnowWhoIsToBeAsked()
                ? List.of(her -> imports.toBeAsked(her)
                        .map(today -> new HerToDo(today, ui.texts().say("exchange.to-do.consents"),
                                RecordSection.CONSENTS))
                        .stream()
                        .toList())
                : List.of();
    }
}
