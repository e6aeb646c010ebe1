// The users of the database: one for each service, who can read and write the
// service's own database and nothing else, and root, who makes them.
//
// mongosh runs it on the primary of a replica set, any number of times: a user
// that exists gets the password that is configured now, so that a password is
// changed by changing it there and running this again. Where root does not exist
// yet, it must come over loopback. Passwords come from the environment; none is
// ever an argument or printed.

const services = {
  auth: 'AUTH_DB_PASSWORD',
  profile: 'PROFILE_DB_PASSWORD',
  'workout-plan': 'WORKOUT_PLAN_DB_PASSWORD',
  progress: 'PROGRESS_DB_PASSWORD',
}
const electionLimit = 30_000 // ms
const poll = 200 // ms
const admin = db.getSiblingDB('admin')

function secret(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

function waitForPrimary() {
  for (let waited = 0; !db.hello().isWritablePrimary; waited += poll) {
    if (waited >= electionLimit) throw new Error('this server did not become the primary')
    sleep(poll)
  }
}

// The first user can be made without signing in, over loopback alone
// (MongoDB's localhost exception). Once there is one, MongoDB refuses that.
function signIn() {
  const password = secret('MONGO_ROOT_PASSWORD')
  try {
    admin.auth('root', password)
    return
  } catch (error) {
    if (error.codeName !== 'AuthenticationFailed') throw error
  }
  admin.createUser({ user: 'root', pwd: password, roles: ['root'] })
  admin.auth('root', password)
}

function keepUser(name, password) {
  const user = { pwd: password, roles: [{ role: 'readWrite', db: name }], mechanisms: ['SCRAM-SHA-256'] }
  if (admin.getUser(name)) admin.updateUser(name, user)
  else admin.createUser({ user: name, ...user })
}

waitForPrimary()
signIn()
for (const [name, variable] of Object.entries(services)) keepUser(name, secret(variable))
