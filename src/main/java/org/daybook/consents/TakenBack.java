package org.daybook.consents;

/// A yes that was withdrawn together with what it was asked with.
///
/// @param was     her yes
/// @param instead the number of the answer that counts since then
public record TakenBack(ConsentEvent was, long instead) {}
