// Initiates the replica set unless it is, then keeps its users (users.js).
// mongosh --nodb runs it in a Job, which repeats it until all members answer.

const size = 3
const member = (n) => `mongodb-${n}.mongodb:27017`

// The administrator exists from the first start of member 0, so this need not
// come over loopback.
const login = `mongodb://root:${encodeURIComponent(process.env.MONGO_ROOT_PASSWORD)}@`

function initiate() {
  const first = connect(`${login}${member(0)}/admin?directConnection=true`)
  try {
    first.adminCommand({ replSetGetStatus: 1 })
  } catch (error) {
    if (error.codeName !== 'NotYetInitialized') throw error
    const members = [...Array(size).keys()].map((n) => ({ _id: n, host: member(n) }))
    first.adminCommand({ replSetInitiate: { _id: 'rs0', members } })
  }
}

initiate()
// By the name of the set: whichever member is the primary now.
db = connect(`${login}${[...Array(size).keys()].map(member).join(',')}/admin?replicaSet=rs0`)
load('/setup/users.js')
