/** Runs the artifacts in Relay's runtime: `node run.cjs <folder of artifacts> <address>`; tells what the store holds as JSON. */
const { join } = require('node:path');
const {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getRequest,
  getSingularSelector,
} = require('relay-runtime');

const [folder, address] = process.argv.slice(2);
const artifact = (name) => require(join(folder, `${name}.graphql.js`));

let requests = 0;
async function ask({ text }, variables) {
  requests += 1;
  const body = JSON.stringify({ query: text, variables });
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json();
}

async function main() {
  const environment = new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
  const read = (name, variables) => fetchQuery(environment, artifact(name), variables).toPromise();
  const named = { name: '林若川' };
  // What is kept is not collected between the requests.
  const operation = createOperationDescriptor(getRequest(artifact('peopleQuery')), named);
  environment.retain(operation);
  const events = () => {
    const [person] = environment.lookup(operation.fragment).data.people.nodes;
    const selector = getSingularSelector(getFragment(artifact('people_events')), person);
    return environment.lookup(selector).data;
  };
  const { people } = await read('peopleQuery', named);
  const [{ id }] = people.nodes;
  const first = events();
  const cursor = first.participations.pageInfo.endCursor;
  const { node } = await read('peopleThingQuery', { id });
  await read('peopleEventsQuery', { id, count: 10, cursor });
  const all = events().participations.edges.map((edge) => edge.node.name);
  const { totalCount, edges } = first.participations;
  return { requests, node, first: { totalCount, roles: edges.map(({ role }) => role) }, all };
}

main().then((told) => process.stdout.write(JSON.stringify(told)));
