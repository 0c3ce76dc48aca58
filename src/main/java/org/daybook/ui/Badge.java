package org.daybook.ui;

/// Who works here, as the sidebar's foot shows it. Never a name.
///
/// @param initials two letters
/// @param role     the role's word
/// @param desk     the desk's word, for example "Desk B"
public record Badge(String initials, String role, String desk) {}
