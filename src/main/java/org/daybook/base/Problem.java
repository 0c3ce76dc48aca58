package org.daybook.base;

/// Something in a form that the worker should correct. A value, never thrown: it is shown next to its field.
///
/// @param field the component of the form record concerned, for example `birthYear`
/// @param key   the text key of the sentence to show, for example `participants.welcome.birth-year.future`
public record Problem(String field, String key) {}
