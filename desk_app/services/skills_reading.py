"""Who is trained for what: the posted agents, each against every course in use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desk_app.domain.registers import trainings
from desk_app.domain.registers.model import Entry
from desk_app.domain.registers.skills import Standing, posted, standing
from desk_app.services.business_day import today
from desk_app.storage import entries
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

SOON_DAYS = 60


@dataclass(frozen=True, slots=True)
class Skill:
    """How an agent stands against a course; `day` is the last day in date, or the day planned; empty without one."""

    standing: Standing
    day: str
    required: bool

    @property
    def lacks(self) -> bool:
        """Whether it is required of the agent and not in date."""
        return self.required and self.standing not in {Standing.IN_DATE, Standing.SOON}


@dataclass(frozen=True, slots=True)
class SkilledAgent:
    """A posted agent with how she stands against each course, by its number."""

    id: str
    label: str
    modules: tuple[str, ...]
    skills: Mapping[int, Skill]


@dataclass(frozen=True, slots=True)
class SkillsMatrix:
    """The courses in use, by number with their titles, and the agents posted today."""

    courses: Mapping[int, str]
    agents: tuple[SkilledAgent, ...]


def skills_matrix(store: Store) -> SkillsMatrix:
    """The matrix of this site, today."""
    settings, day = store.settings(), today(store)
    soon = (date.fromisoformat(day) + timedelta(days=SOON_DAYS)).isoformat()

    def reading(connection: Connection) -> SkillsMatrix:
        def of(register: str) -> tuple[Entry, ...]:
            return entries.of_site(connection, register, settings.site.id)[::-1]

        courses = [course for course in of(trainings.COURSES) if course.state == trainings.IN_USE]
        modules: defaultdict[str, set[str]] = defaultdict(set)
        for post in of(trainings.POSTS):
            if posted(post, day):
                modules[post.text("agent")].add(post.text("module"))
        followed: defaultdict[tuple[str, int | None], list[Entry]] = defaultdict(list)
        for training in of(trainings.TRAININGS):
            followed[training.text("agent"), training.number("course")].append(training)

        def skill(agent: str, course: Entry) -> Skill:
            told, until = standing(followed[agent, course.id], day, soon)
            return Skill(told, until, course.flag("required") and course.text("module") in modules[agent])

        agents = []
        for agent in sorted(modules):
            known = settings.agent(agent)
            skills = {course.id: skill(agent, course) for course in courses}
            held = tuple(module for module in trainings.MODULES if module in modules[agent])
            agents.append(SkilledAgent(agent, known.label if known else agent, held, skills))
        return SkillsMatrix({course.id: course.text("title") for course in courses}, tuple(agents))

    return store.read(reading)
