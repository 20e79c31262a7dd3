/** Which view an address shows. */
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { ArticleView } from '../article/article-view.tsx';
import { EventView } from '../event/event-view.tsx';
import { OrganizationView } from '../organization/organization-view.tsx';
import { Overview } from '../overview/overview.tsx';
import { NoSuchPage, Waiting } from '../parts/states.tsx';
import { PersonView } from '../person/person-view.tsx';
import { ProjectView } from '../project/project-view.tsx';
import { ThingView } from '../thing/thing-view.tsx';

/** Drawing takes as much code as all the rest: it is fetched when it is needed. */
const NetworkView = lazy(() => import('../network/network-view.tsx'));

/** The view of another thing is another view: nothing that the reader chose in one is left over in the next. */
export const Views = () => (
  <Switch>
    <Route path="/">
      <Overview />
    </Route>
    <Route path="/people/:id">{({ id }) => <PersonView key={id} id={id} />}</Route>
    <Route path="/events/:id">{({ id }) => <EventView key={id} id={id} />}</Route>
    <Route path="/organizations/:id">{({ id }) => <OrganizationView key={id} id={id} />}</Route>
    <Route path="/projects/:id">{({ id }) => <ProjectView key={id} id={id} />}</Route>
    <Route path="/awards/:id">{({ id }) => <ThingView key={id} id={id} kind="Award" />}</Route>
    <Route path="/places/:id">{({ id }) => <ThingView key={id} id={id} kind="Place" />}</Route>
    <Route path="/articles/:id">{({ id }) => <ArticleView key={id} id={id} />}</Route>
    <Route path="/network">
      <Suspense fallback={<Waiting />}>
        <NetworkView />
      </Suspense>
    </Route>
    <Route>
      <NoSuchPage />
    </Route>
  </Switch>
);
