package sqlite

// Selects lets a test ask how SQLite runs the statements that read.
var Selects = selects
