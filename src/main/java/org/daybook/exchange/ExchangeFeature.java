package org.daybook.exchange;

import java.util.List;
import org.daybook.staff.Feature;
import org.daybook.staff.Features;
import org.daybook.staff.PersonalData;
import org.daybook.staff.WindowServices;
import org.daybook.ui.Ui;

/// What comes in from the site's own registers.
public final class ExchangeFeature implements Feature {
    @Override
    public List<PersonalData> personalData() {
        return List.of(new ImportPersonalData());
    }

    @Override
    public void register(Ui ui, WindowServices window, Features all) {
        // Its screens are those of whoever imports; none is registered yet by this room.
    }
}
