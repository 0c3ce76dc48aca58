package org.daybook.staff;

import org.daybook.ui.Place;

/// The page of one colleague: her roles, a new passphrase for her, her leaving.
///
/// @param id the colleague
public record ColleaguePlace(StaffId id) implements Place {}
