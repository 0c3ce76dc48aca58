package org.daybook.rights;

import java.util.List;
import org.daybook.consents.ConsentPage;
import org.daybook.consents.ConsentsScreens;

/// The content of her page, and nothing else of her record.
///
/// @param whose  her, her card, her language
/// @param page   everything she was asked and answered
/// @param record whether it is locked at her request
/// @param seen   who did something with it, newest day first
public record OnHerPage(ConsentsScreens.Whose whose, ConsentPage page, ConsentsScreens.Locking record,
        List<SeenDay> seen) {
    public OnHerPage {
        seen = List.copyOf(seen);
    }
}
