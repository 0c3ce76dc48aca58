package org.daybook.ui;

/// The worker as shown at the foot of the sidebar. Never a name.
///
/// @param initials two letters
/// @param role     the role's word
/// @param computer the computer's letter in words, for example "Computer B"
public record Badge(String initials, String role, String computer) {}
