package org.daybook.staff;

import org.daybook.ui.Place;

/// One colleague: her roles, a new passphrase for her, her leaving.
///
/// @param id who
public record ColleaguePlace(StaffId id) implements Place {}
