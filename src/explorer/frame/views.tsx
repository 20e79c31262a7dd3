/** Which view an address shows. Each is fetched when it is needed: nobody needs all of them. */
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Overview } from '../overview/overview.tsx';
import { NoSuchPage, Waiting } from '../parts/states.tsx';
import { addressOfAll, listNames } from '../routes.ts';

const ArticleView = lazy(async () => ({ default: (await import('../article/article-view.tsx')).ArticleView }));
const EventView = lazy(async () => ({ default: (await import('../event/event-view.tsx')).EventView }));
const ListsView = lazy(async () => ({ default: (await import('../lists/lists-view.tsx')).ListsView }));
const LoadView = lazy(async () => ({ default: (await import('../load/load-view.tsx')).LoadView }));
const NetworkView = lazy(async () => ({ default: (await import('../network/network-view.tsx')).NetworkView }));
const OrganizationView = lazy(async () => ({
  default: (await import('../organization/organization-view.tsx')).OrganizationView,
}));
const PersonView = lazy(async () => ({ default: (await import('../person/person-view.tsx')).PersonView }));
const ProjectView = lazy(async () => ({ default: (await import('../project/project-view.tsx')).ProjectView }));
const ReviewView = lazy(async () => ({ default: (await import('../review/review-view.tsx')).ReviewView }));
const ThingView = lazy(async () => ({ default: (await import('../thing/thing-view.tsx')).ThingView }));

/** The view of another thing is another view: nothing that the reader chose in one is left over in the next. */
export const Views = () => (
  <Suspense fallback={<Waiting />}>
    <Switch>
      <Route path="/">
        <Overview />
      </Route>
      {listNames.map((of) => (
        <Route key={of} path={addressOfAll(of)}>
          <ListsView key={of} of={of} />
        </Route>
      ))}
      <Route path="/people/:id">{({ id }) => <PersonView key={id} id={id} />}</Route>
      <Route path="/events/:id">{({ id }) => <EventView key={id} id={id} />}</Route>
      <Route path="/organizations/:id">{({ id }) => <OrganizationView key={id} id={id} />}</Route>
      <Route path="/projects/:id">{({ id }) => <ProjectView key={id} id={id} />}</Route>
      <Route path="/awards/:id">{({ id }) => <ThingView key={id} id={id} kind="Award" />}</Route>
      <Route path="/places/:id">{({ id }) => <ThingView key={id} id={id} kind="Place" />}</Route>
      <Route path="/articles/:id">{({ id }) => <ArticleView key={id} id={id} />}</Route>
      <Route path="/network">
        <NetworkView />
      </Route>
      <Route path="/load">
        <LoadView />
      </Route>
      <Route path="/review">
        <ReviewView />
      </Route>
      <Route>
        <NoSuchPage />
      </Route>
    </Switch>
  </Suspense>
);
