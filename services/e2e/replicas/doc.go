// Package replicas holds the tests of what people notice when replicas die,
// end and are replaced: nothing. Three processes of each service run on one
// port of 127.0.0.1, .2 and .3, behind the front door, over one database (a SQLite
// file that the three share); all of them find each other through a name
// server of the test's own, as in a cluster.
package replicas
